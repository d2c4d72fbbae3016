package dev.lockstep.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// Tries the schedules of one scenario: first those without a preemption, then those with one, and
/// so on up to the bound; each once. Where that is more than the budget, random ones follow.
///
/// What is shared between threads shows only in plays: whenever a play has found something new, the
/// search begins anew, with choices at the points that touch it.
public final class Search {
    /// Schedules that may wait to be tried; those beyond it are left out.
    private static final int MOST_WAITING = 200_000;

    private static final int PRIORITY_CHANGES = 3;

    private record Waiting(Schedule schedule, int preemptions) {}

    private final Bounds bounds;
    private final List<Deque<Schedule>> waiting = new ArrayList<>();
    private int tried;
    private int randomLeft;
    private int longest = 1;
    private boolean cut;
    private boolean stopped;
    private Waiting current = new Waiting(Schedule.DEFAULT, 0);
    private boolean randomly;

    public Search(Bounds bounds) {
        this.bounds = bounds;
        this.randomLeft = bounds.random();
        begin();
    }

    private void begin() {
        waiting.clear();
        for (int i = 0; i <= bounds.preemptions(); i++) {
            waiting.add(new ArrayDeque<>());
        }
        waiting.getFirst().add(Schedule.DEFAULT);
        cut = false;
    }

    /// Whether there is a schedule left to try.
    public boolean goesOn() {
        if (stopped) {
            return false;
        }
        boolean left = waiting.stream().anyMatch(queue -> !queue.isEmpty());
        boolean inBudget = left && tried < bounds.budget();
        return inBudget || ((left || cut) && randomLeft > 0);
    }

    /// Who chooses in the next play.
    public Pilot next() {
        tried++;
        if (tried <= bounds.budget()) {
            for (int preemptions = 0; preemptions < waiting.size(); preemptions++) {
                Schedule schedule = waiting.get(preemptions).poll();
                if (schedule != null) {
                    randomly = false;
                    current = new Waiting(schedule, preemptions);
                    return new Guided(schedule);
                }
            }
        }
        randomly = true;
        randomLeft--;
        Random random = new Random(bounds.seed() * 31 + randomLeft);
        return new Prioritised(random, longest, PRIORITY_CHANGES);
    }

    /// Learns from the play that has followed the last pilot.
    ///
    /// @param forks in the order of their ticks
    /// @param ticks of the whole play
    /// @param newlyShared whether it found something shared that was not known before
    public void played(List<Fork> forks, int ticks, boolean newlyShared) {
        longest = Math.max(longest, ticks);
        if (randomly) {
            return;
        }
        if (newlyShared) {
            begin();
            return;
        }
        for (Fork fork : forks) {
            if (fork.tick() > current.schedule().lastTick()) {
                branch(fork);
            }
        }
    }

    private void branch(Fork fork) {
        int preemptions = current.preemptions() + (fork.preemption() ? 1 : 0);
        if (preemptions > bounds.preemptions()) {
            return;
        }
        for (int other : fork.others()) {
            if (waiting.get(preemptions).size() >= MOST_WAITING) {
                cut = true;
                return;
            }
            Choice choice = new Choice(fork.tick(), other);
            waiting.get(preemptions).add(current.schedule().with(choice));
        }
    }

    /// Ends the search before its time.
    public void stop() {
        stopped = true;
    }

    /// How many schedules have been played.
    public int tried() {
        return tried;
    }

    /// Whether every schedule within the bound has been played.
    public boolean complete() {
        return !cut && !stopped && waiting.stream().allMatch(Deque::isEmpty);
    }
}
