package dev.lockstep.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// Tries the schedules of one scenario: first the default, then those that differ from it in one
/// choice, then in two, and so on; each once, and none with more preemptions than the bound allows.
/// Where that is more than the budget, random ones follow.
///
/// Few choices suffice for most bugs: counting all of them, and not preemptions alone, does not
/// spend the budget on the orders in which threads alike begin (Emmi, Qadeer, Rakamarić:
/// Delay-Bounded Scheduling, 2011).
///
/// What is shared between threads shows only in plays: whenever a play has found something new, the
/// search begins anew, with choices at the points that touch it.
public final class Search {
    /// Schedules that may wait to be tried; those beyond it are left out.
    private static final int MOST_WAITING = 200_000;

    private static final int PRIORITY_CHANGES = 3;

    private record Waiting(Schedule schedule, int preemptions) {}

    private final Bounds bounds;

    /// By how many choices they have.
    private final List<Deque<Waiting>> waiting = new ArrayList<>();

    private int waitingInAll;
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
        waitingInAll = 0;
        add(new Waiting(Schedule.DEFAULT, 0));
        cut = false;
    }

    private void add(Waiting next) {
        int choices = next.schedule().choices().size();
        while (waiting.size() <= choices) {
            waiting.add(new ArrayDeque<>());
        }
        waiting.get(choices).add(next);
        waitingInAll++;
    }

    /// Whether there is a schedule left to try.
    public boolean goesOn() {
        if (stopped) {
            return false;
        }
        boolean left = waitingInAll > 0;
        boolean inBudget = left && tried < bounds.budget();
        return inBudget || ((left || cut) && randomLeft > 0);
    }

    /// Who chooses in the next play.
    public Pilot next() {
        tried++;
        if (tried <= bounds.budget()) {
            for (Deque<Waiting> alike : waiting) {
                Waiting first = alike.poll();
                if (first != null) {
                    waitingInAll--;
                    randomly = false;
                    current = first;
                    return new Guided(first.schedule());
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
            if (waitingInAll >= MOST_WAITING) {
                cut = true;
                return;
            }
            Choice choice = new Choice(fork.tick(), other);
            add(new Waiting(current.schedule().with(choice), preemptions));
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
        return !cut && !stopped && waitingInAll == 0;
    }
}
