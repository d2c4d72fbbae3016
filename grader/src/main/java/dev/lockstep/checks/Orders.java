package dev.lockstep.checks;

import dev.lockstep.schedule.Bounds;
import java.util.Random;

/// How many orders of steps a check tries.
final class Orders {
    private static final int PREEMPTIONS = 2;

    private Orders() {}

    /// All of them for two threads that meet, as far as they are not very many; for more threads
    /// the simplest ones, and some at random.
    static Bounds ofThreads(int threads, Random random) {
        return threads <= 2
                ? new Bounds(PREEMPTIONS, 1_000, 40, random.nextInt())
                : new Bounds(PREEMPTIONS, 300, 60, random.nextInt());
    }
}
