package dev.lockstep.checks;

import dev.lockstep.schedule.Bounds;
import java.util.Random;

/// How many orders of steps a check tries.
final class Orders {
    private static final int PREEMPTIONS = 2;

    private Orders() {}

    /// All of them, as far as they are not very many: for threads that meet once.
    static Bounds all(Random random) {
        return new Bounds(PREEMPTIONS, 1_000, 40, random.nextInt());
    }

    /// The simplest ones, and some at random: for threads that meet often.
    static Bounds some(Random random) {
        return new Bounds(PREEMPTIONS, 300, 60, random.nextInt());
    }
}
