package dev.lockstep.checks;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.scenario.WorkScenario;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Value;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// Measures how much faster real work is with several workers than with one. It depends on the
/// machine, so it carries no points.
public final class SpeedUp {
    private static final int INPUTS = 16;
    private static final int ROUNDS = 1_000_000;
    private static final int WORKERS = 4;

    private SpeedUp() {}

    /// The ratio for an exercise that computes, nothing for others or where a play did not end.
    public static OptionalDouble of(Exercise exercise, Plays.Performer performer)
            throws IOException, InterruptedException {
        if (!exercise.id().equals("parallel-compute")) {
            return OptionalDouble.empty();
        }
        OptionalLong one = nanos(performer, 1);
        OptionalLong several = nanos(performer, WORKERS);
        if (one.isEmpty() || several.isEmpty()) {
            return OptionalDouble.empty();
        }
        double ratio = (double) one.getAsLong() / Math.max(1, several.getAsLong());
        return OptionalDouble.of(Math.round(ratio * 10) / 10.0);
    }

    private static OptionalLong nanos(Plays.Performer performer, int workers)
            throws IOException, InterruptedException {
        Result result = performer.perform(new WorkScenario(INPUTS, ROUNDS, workers)).result(0);
        return result instanceof Result.Returned(Value.Nanos(long nanos))
                ? OptionalLong.of(nanos)
                : OptionalLong.empty();
    }
}
