package dev.lockstep.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.checks.Verdict.Outcome;
import dev.lockstep.exercise.Category;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.trace.Ending;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourtTest {
    static List<Exercise> exercises() {
        return Exercises.all();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_check_of_the_rubric_gets_a_verdict_in_its_order(Exercise exercise) {
        List<Verdict> verdicts = judge(exercise, Trace.lost(Stop.CRASHED, ""));
        assertEquals(exercise.checks(), verdicts.stream().map(Verdict::check).toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void nothing_passes_where_every_play_is_lost(Exercise exercise) {
        for (Stop stop : Set.of(Stop.CRASHED, Stop.OUT_OF_MEMORY, Stop.OUT_OF_TIME, Stop.STUCK)) {
            for (Verdict verdict : judge(exercise, Trace.lost(stop, ""))) {
                assertTrue(!verdict.passed(), stop + " " + verdict.check());
                assertTrue(!(verdict.outcome() instanceof Outcome.Broken), verdict::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_stage_that_fails_is_the_graders_error(Exercise exercise) {
        Plays.Performer broken =
                new OnePlayEach(scenario -> {
                    throw new IOException("no more processes");
                });
        for (Verdict verdict : Court.judge(exercise, 1, attempt -> broken, 0)) {
            assertInstanceOf(Outcome.Broken.class, verdict.outcome(), verdict::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void checks_whose_premise_ran_out_of_time_are_not_played(Exercise exercise) {
        List<Integer> plays = new ArrayList<>();
        Plays.Performer slow =
                new OnePlayEach(scenario -> {
                    plays.add(1);
                    return Trace.lost(Stop.OUT_OF_TIME, "");
                });
        List<Verdict> verdicts = Court.judge(exercise, 1, attempt -> slow, 0);

        long independent = exercise.checks().stream().filter(c -> c.premises().isEmpty()).count();
        assertEquals(independent, plays.size());
        for (Verdict verdict : verdicts) {
            boolean skipped = verdict.outcome() instanceof Outcome.Skipped;
            assertEquals(!verdict.check().premises().isEmpty(), skipped, verdict::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void what_does_not_hold_is_heard_again_until_it_is_the_same_twice(Exercise exercise) {
        assertEquals(List.of(0, 1), attempts(exercise, attempt -> Stop.CRASHED));
        assertEquals(
                List.of(0, 1, 2),
                attempts(exercise, attempt -> attempt == 0 ? Stop.STUCK : Stop.CRASHED));
    }

    private static List<Integer> attempts(Exercise exercise, IntFunction<Stop> stops) {
        List<Integer> attempts = new ArrayList<>();
        Court.judge(
                exercise,
                1,
                attempt -> {
                    attempts.add(attempt);
                    return new OnePlayEach(scenario -> Trace.lost(stops.apply(attempt), ""));
                },
                3);
        return attempts;
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_verdict_is_told_once_and_as_it_stands(Exercise exercise) {
        List<Verdict> told = new ArrayList<>();
        Attendant attendant =
                new Attendant() {
                    @Override
                    public void begins(Check check) {}

                    @Override
                    public void judged(Verdict verdict) {
                        told.add(verdict);
                    }
                };
        Court.Performers lost =
                attempt ->
                        new OnePlayEach(scenario ->
                                Trace.lost(attempt == 0 ? Stop.STUCK : Stop.CRASHED, ""));
        List<Verdict> verdicts = Court.judge(exercise, 1, lost, 2, attendant);
        assertEquals(verdicts.size(), told.size());
        assertEquals(Set.copyOf(verdicts), Set.copyOf(told));
    }

    @Test
    void a_limit_that_breaks_where_calls_may_end_early_is_played_again() {
        Exercise exercise = Exercises.find("rate-limiter").orElseThrow();
        Court.Performers early =
                attempt -> new OnePlayEach(scenario -> crowded(attempt == 0 ? 2 : 1));

        assertInstanceOf(Outcome.NotPassed.class, limit(Court.judge(exercise, 1, early, 0)));
        List<Verdict> patient = Court.judge(exercise, 1, early, 2);
        assertInstanceOf(Outcome.Passed.class, limit(patient));
        assertTrue(
                patient.stream()
                        .map(Verdict::outcome)
                        .noneMatch(new Outcome.Skipped("never-exceeds-the-limit")::equals),
                "what was skipped because of it is heard");
    }

    @Test
    void what_holds_while_one_thread_runs_at_a_time_is_no_failure_of_a_check_that_plays_once() {
        Exercise exercise = Exercises.find("rate-limiter").orElseThrow();
        assertInstanceOf(Outcome.Passed.class, limit(judge(exercise, 2, 1)));
        assertInstanceOf(Outcome.NotPassed.class, limit(judge(exercise, 2, 2)));
        assertInstanceOf(Outcome.Passed.class, limit(judge(exercise, 1, 2)));
    }

    @Test
    void a_search_is_not_heard_again_in_a_calm_order() {
        Exercise exercise = Exercises.find("rate-limiter").orElseThrow();
        Plays.Performer crowded = new OnePlayEach(scenario -> crowded(9));
        Verdict search =
                judge(exercise, new Calm(crowded, crowded(1))).stream()
                        .filter(v -> v.check().category() == Category.THREAD_SAFETY)
                        .findFirst()
                        .orElseThrow();
        assertFalse(search.passed());
    }

    private static List<Verdict> judge(Exercise exercise, int free, int calm) {
        Plays.Performer crowded = new OnePlayEach(scenario -> crowded(free));
        return judge(exercise, new Calm(crowded, crowded(calm)));
    }

    private static List<Verdict> judge(Exercise exercise, Plays.Performer performer) {
        return Court.judge(exercise, 1, attempt -> performer, 0);
    }

    /// Something else comes of a play in which one thread runs at a time.
    private record Calm(Plays.Performer free, Trace calm) implements Plays.Performer {
        @Override
        public Trace perform(Scenario scenario) throws IOException, InterruptedException {
            return free.perform(scenario);
        }

        @Override
        public Exploration explore(Scenario scenario, Bounds bounds)
                throws IOException, InterruptedException {
            return free.explore(scenario, bounds);
        }

        @Override
        public Trace replay(Scenario scenario, String schedule) {
            return calm;
        }
    }

    private static Outcome limit(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.check().id().equals("never-exceeds-the-limit"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /// A play in which so many calls run at once, and whose results are right.
    private static Trace crowded(int calls) {
        List<Event> events = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            events.add(new Event.Started(call, "caller-" + call, 10));
        }
        for (int call = 0; call < calls; call++) {
            events.add(new Event.Ended(call, Ending.RETURNED, 20));
        }
        List<Result> results =
                Stream.of(
                                new Value.Nothing(),
                                new Value.OfCall(0),
                                new Value.Nothing(),
                                new Value.OfCall(2))
                        .<Result>map(Result.Returned::new)
                        .toList();
        return new Trace(events, results, Stop.FINISHED, List.of(), List.of(), List.of(), "", 20);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void the_checks_are_those_of_the_rubric(Exercise exercise) {
        Set<String> rubric =
                exercise.checks().stream().map(Check::method).collect(Collectors.toSet());
        assertEquals(rubric, Rubrics.judged(exercise));
    }

    private static List<Verdict> judge(Exercise exercise, Trace trace) {
        return Court.judge(exercise, 1, attempt -> new OnePlayEach(scenario -> trace), 0);
    }
}
