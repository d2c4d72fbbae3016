package dev.lockstep.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.lockstep.checks.Verdict.Outcome;
import dev.lockstep.exercise.Category;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final Check FIRST = check("first");
    private static final Check SECOND = check("second", "first");
    private static final Check THIRD = check("third", "second");
    private static final Check OTHER = check("other");
    private static final Exercise EXERCISE =
            new Exercise(
                    "x",
                    "X",
                    "a.X",
                    List.of("a.X"),
                    List.of(),
                    List.of(FIRST, SECOND, THIRD, OTHER));

    private final Hearing hearing = hearing(1);

    @Test
    void a_check_without_premises_fails_by_itself() {
        assertEquals(new Outcome.NotPassed(finding()), hearing.attribute(FIRST, finding()));
    }

    @Test
    void a_check_fails_by_itself_when_its_premises_hold() {
        hears(FIRST, new Outcome.Passed());
        assertInstanceOf(Outcome.NotPassed.class, hearing.attribute(SECOND, finding()));
    }

    @Test
    void a_check_is_skipped_because_of_a_premise_that_does_not_hold() {
        hears(FIRST, new Outcome.NotPassed(finding()));
        assertEquals(new Outcome.Skipped("first"), hearing.attribute(SECOND, finding()));
    }

    @Test
    void a_check_is_skipped_because_of_the_premise_of_its_premise() {
        hears(FIRST, new Outcome.NotPassed(finding()));
        hears(SECOND, hearing.attribute(SECOND, finding()));
        assertEquals(new Outcome.Skipped("first"), hearing.attribute(THIRD, finding()));
    }

    @Test
    void a_premise_that_could_not_be_judged_does_not_hold() {
        hears(FIRST, new Outcome.Broken(new IllegalStateException("ours")));
        assertEquals(new Outcome.Skipped("first"), hearing.attribute(SECOND, finding()));
    }

    @Test
    void the_failure_of_a_check_that_is_no_premise_changes_nothing() {
        hears(OTHER, new Outcome.NotPassed(finding()));
        assertInstanceOf(Outcome.NotPassed.class, hearing.attribute(SECOND, finding()));
    }

    @Test
    void a_check_is_hopeless_only_when_a_premise_used_up_its_time() {
        assertEquals(Optional.empty(), hearing.hopeless("second"));
        hears(FIRST, new Outcome.NotPassed(finding()));
        assertEquals(Optional.empty(), hearing.hopeless("second"));
        hears(FIRST, new Outcome.NotPassed(finding(Finding.Kind.OUT_OF_TIME)));
        assertEquals(Optional.of("first"), hearing.hopeless("second"));
        hears(SECOND, new Outcome.Skipped("first"));
        assertEquals(Optional.of("first"), hearing.hopeless("third"));
    }

    @Test
    void a_check_that_was_never_run_is_the_graders_failure() {
        assertInstanceOf(Outcome.Broken.class, hearing.verdict(FIRST).outcome());
    }

    @Test
    void the_same_seed_repeats_the_inputs_of_a_check() {
        assertEquals(draw(1, "first"), draw(1, "first"));
        assertNotEquals(draw(1, "first"), draw(2, "first"));
        assertNotEquals(draw(1, "first"), draw(1, "second"));
    }

    private static long draw(long seed, String check) {
        return hearing(seed).playsFor(check).random().nextLong();
    }

    private static Hearing hearing(long seed) {
        return new Hearing(
                EXERCISE, seed, new OnePlayEach(scenario -> Trace.lost(Stop.CRASHED, "")));
    }

    private void hears(Check check, Outcome outcome) {
        hearing.add(new Verdict(check, outcome, 0));
    }

    private static Check check(String id, String... premises) {
        return new Check(id, Category.TIMING, 1, List.of(premises));
    }

    private static Finding finding() {
        return finding(Finding.Kind.WRONG);
    }

    private static Finding finding(Finding.Kind kind) {
        return new Finding(kind, "seen", null, null, null, Trace.lost(Stop.STUCK, ""));
    }
}
