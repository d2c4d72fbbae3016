package dev.lockstep.checks;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.lockstep.checks.GoldenCase.Take;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.Golden;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Judges saved traces, without a stage.
///
/// A new case is an empty folder named for a solution. `-Dlockstep.golden=record` plays every case
/// anew and fails; then `-Dlockstep.golden=write` writes the verdicts anew and fails where one has
/// changed; then read the difference, and run without either.
class GoldenTraceTest {
    private static final String PASSED = "passed\n";

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_verdict_on_a_saved_trace_is_as_agreed(GoldenCase one) throws Exception {
        if ("record".equals(System.getProperty("lockstep.golden"))) {
            one.record(Recording.of(one));
            fail("recorded " + one + "; now run with -Dlockstep.golden=write");
        }
        Deque<Take> takes = new ArrayDeque<>(one.takes());
        Plays plays = one.plays(new Saved(takes));
        Optional<Finding> finding = Rubrics.judge(one.exercise(), one.check(), plays);
        Golden.check(one.expected(), finding.map(GoldenTraceTest::told).orElse(PASSED));
        assertTrue(takes.isEmpty(), "the check plays less now: record it anew");
    }

    /// Gives what was saved, in the order in which it was asked for.
    private record Saved(Deque<Take> takes) implements Plays.Performer {
        @Override
        public Trace perform(Scenario scenario) {
            return requireNonNull(next(scenario).trace());
        }

        @Override
        public Exploration explore(Scenario scenario, Bounds bounds) {
            return requireNonNull(next(scenario).exploration());
        }

        @Override
        public Trace replay(Scenario scenario, String schedule) {
            return requireNonNull(next(scenario).trace());
        }

        private Take next(Scenario scenario) {
            Take take = takes.poll();
            String played = take == null ? "nothing" : take.scenario();
            String message = "the check plays something else now: record it anew";
            assertEquals(Recording.fingerprint(scenario), played, message);
            return requireNonNull(take);
        }
    }

    @Test
    void every_check_has_a_case_that_passes_and_one_that_fails() throws IOException {
        Set<String> missing = new HashSet<>();
        for (Exercise exercise : Exercises.all()) {
            for (Check check : exercise.checks()) {
                missing.add(exercise.id() + " " + check.id() + " passes");
                missing.add(exercise.id() + " " + check.id() + " fails");
            }
        }
        for (GoldenCase one : GoldenCase.all()) {
            String verdict = Files.readString(Golden.root().resolve(one.expected()));
            String kind = verdict.equals(PASSED) ? " passes" : " fails";
            missing.remove(one.exercise().id() + " " + one.check().id() + kind);
        }
        assertEquals(Set.of(), missing);
    }

    private static String told(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(finding.kind()).append('\n').append(finding.rationale()).append('\n');
        if (finding.expected() != null) {
            text.append("expected: ").append(finding.expected()).append('\n');
        }
        if (finding.actual() != null) {
            text.append("actual: ").append(finding.actual()).append('\n');
        }
        if (finding.site() != null) {
            text.append("at: ").append(finding.site().file()).append(':');
            text.append(finding.site().line()).append('\n');
        }
        return text.toString();
    }
}
