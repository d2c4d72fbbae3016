package dev.lockstep.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Chooses by random priorities, of which the running thread's drops to the lowest at a few random
/// ticks: the PCT algorithm (Burckhardt, Kothari, Musuvathi, Nagarakatte: A Randomized Scheduler
/// with Probabilistic Guarantees of Finding Bugs, 2010).
final class Prioritised implements Pilot {
    private final Random random;
    private final List<Double> priorities = new ArrayList<>();
    private final Set<Integer> changes = new TreeSet<>();
    private int sitsOutFrom = Integer.MAX_VALUE;
    private double lowest;

    /// @param ticks about how many ticks the play has
    /// @param changes at how many of them a priority drops
    /// @param sits whether a thread sits out in every other play
    Prioritised(Random random, int ticks, int changes, boolean sits) {
        this.random = random;
        for (int i = 0; i < changes; i++) {
            this.changes.add(1 + random.nextInt(Math.max(1, ticks)));
        }
        if (sits && random.nextBoolean()) {
            sitsOutFrom = 1 + random.nextInt(Math.max(1, ticks));
        }
    }

    @Override
    public boolean wants(int tick) {
        return false;
    }

    @Override
    public boolean sitsOut(int tick) {
        boolean sits = tick >= sitsOutFrom;
        sitsOutFrom = sits ? Integer.MAX_VALUE : sitsOutFrom;
        return sits;
    }

    @Override
    public int choose(int tick, int running, int[] ready) {
        if (running >= 0 && changes.removeIf(change -> change <= tick)) {
            priority(running);
            lowest -= 1;
            priorities.set(running, lowest);
        }
        int chosen = ready[0];
        for (int strand : ready) {
            chosen = priority(strand) > priority(chosen) ? strand : chosen;
        }
        return chosen;
    }

    private double priority(int strand) {
        while (priorities.size() <= strand) {
            priorities.add(random.nextDouble());
        }
        return priorities.get(strand);
    }
}
