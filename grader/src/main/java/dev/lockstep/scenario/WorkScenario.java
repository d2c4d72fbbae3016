package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.trace.Value;
import exercises.parallelcompute.ParallelCompute;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// One `map` over real work, measured in real time after a first one that warms up: a figure to
/// look at, never a verdict.
///
/// @param inputs how many pieces of work
/// @param rounds how much work each piece is; a thousand rounds take about a microsecond
public record WorkScenario(int inputs, int rounds, int parallelism) implements Scenario {
    @Override
    public void cast(Play play, Understudy understudy) {
        List<Long> work = Collections.nCopies(inputs, 1L);
        UnaryOperator<Long> function = start -> burn(start, rounds);
        play.actor(
                "caller",
                0,
                () -> {
                    ParallelCompute underTest = understudy.make(ParallelCompute.class);
                    underTest.map(work, function, parallelism);
                    long begin = System.nanoTime();
                    underTest.map(work, function, parallelism);
                    return System.nanoTime() - begin;
                },
                nanos -> nanos instanceof Long l ? new Value.Nanos(l) : new Value.Nothing());
    }

    private static long burn(long start, int rounds) {
        long x = start;
        for (int i = 0; i < rounds; i++) {
            x = x * 6364136223846793005L + 1442695040888963407L;
        }
        return x;
    }
}
