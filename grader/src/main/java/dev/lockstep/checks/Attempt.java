package dev.lockstep.checks;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.ComputeScenario;
import dev.lockstep.scenario.FetchScenario;
import dev.lockstep.scenario.GatherScenario;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.List;

/// Tells a stub that nobody has touched from an attempt: asked for the least that its exercise can
/// mean, a stub says TODO.
public final class Attempt {
    private static final CallPlan PLAN = CallPlan.returning(10);

    private Attempt() {}

    public static boolean isMade(Exercise exercise, Plays.Performer performer)
            throws IOException, InterruptedException {
        return !saysTodo(performer.perform(least(exercise.id())));
    }

    private static boolean saysTodo(Trace trace) {
        return trace.results().stream()
                .anyMatch(result ->
                        result instanceof Result.Threw(var error)
                                && error.isA(UnsupportedOperationException.class)
                                && error.message() != null
                                && error.message().startsWith("TODO"));
    }

    private static Scenario least(String exercise) {
        return switch (exercise) {
            case "concurrent-fetch" ->
                    new FetchScenario(List.of(1), List.of(1), List.of(PLAN), Scenario.NEVER);
            case "rate-limiter" ->
                    new LimiterScenario(
                            List.of(1),
                            List.of(new LimiterScenario.Caller(0, 1, PLAN, Scenario.NEVER)));
            case "gather-with-errors" -> new GatherScenario(List.of(PLAN), Scenario.NEVER);
            case "parallel-compute" -> new ComputeScenario(List.of(PLAN), 1, Scenario.NEVER);
            default -> throw new IllegalStateException("no scenario for " + exercise);
        };
    }
}
