package dev.lockstep.checks;

import dev.lockstep.schedule.Bounds;
import dev.lockstep.schedule.Schedule;
import java.util.Random;

/// How many orders of steps are tried.
final class Orders {
    /// The one in which each thread goes on until it waits.
    static final String CALM = Schedule.DEFAULT.toString();

    private static final int PREEMPTIONS = 2;
    private static final int BUDGET = 1_000;
    private static final int SITTINGS = 120;
    private static final int RANDOM = 60;

    private Orders() {}

    /// The same, but nobody sits out: for plays in which something happens at set instants.
    static Bounds manyInTime(Random random) {
        return new Bounds(PREEMPTIONS, BUDGET, RANDOM, random.nextInt());
    }

    /// All of them where threads meet once; where they meet often the simplest ones, and some at
    /// random.
    static Bounds many(Random random) {
        return new Bounds(PREEMPTIONS, BUDGET, SITTINGS, Long.MAX_VALUE, RANDOM, random.nextInt());
    }
}
