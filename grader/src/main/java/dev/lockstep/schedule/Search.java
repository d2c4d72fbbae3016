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
/// Beside these it tries some in which one thread sits out: it is held up while the clock goes on
/// and all others with it, as a thread may be that the system forgets for a while. What else
/// happens at an instant has to wait for every thread that could go on, so a signal that is lost
/// between two steps of one that is about to wait would never be lost.
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

    /// In which one thread sits out.
    private final Deque<Waiting> sittings = new ArrayDeque<>();

    private int waitingInAll;
    private int satOut;
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
        sittings.clear();
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
        boolean left = waitingInAll > 0;
        return !stopped && (!sittings.isEmpty() || inBudget() || ((left || cut) && randomLeft > 0));
    }

    private boolean inBudget() {
        return waitingInAll > 0 && tried - satOut < bounds.budget();
    }

    /// Who chooses in the next play. Schedules in which somebody sits out come after those with one
    /// choice, which tell a learner more simply what they find too.
    public Pilot next() {
        boolean regular = inBudget();
        boolean sits = !sittings.isEmpty() && !(regular && simpleOnesWait());
        tried++;
        randomly = !sits && !regular;
        if (randomly) {
            randomLeft--;
            Random random = new Random(bounds.seed() * 31 + randomLeft);
            return new Prioritised(random, longest, PRIORITY_CHANGES, bounds.sittings() > 0);
        }
        satOut += sits ? 1 : 0;
        current = sits ? sittings.remove() : firstWaiting();
        return new Guided(current.schedule());
    }

    private boolean simpleOnesWait() {
        return waiting.stream().limit(2).anyMatch(alike -> !alike.isEmpty());
    }

    private Waiting firstWaiting() {
        for (Deque<Waiting> alike : waiting) {
            Waiting first = alike.poll();
            if (first != null) {
                waitingInAll--;
                return first;
            }
        }
        throw new IllegalStateException("nothing waits to be tried");
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
        boolean byDefault = current.schedule().choices().isEmpty();
        if (byDefault) {
            letSitOut(forks.stream().filter(Fork::preemption).toList());
        }
        for (Fork fork : forks) {
            if (fork.tick() > current.schedule().lastTick() && !satOut(current.schedule())) {
                branch(fork);
            }
        }
    }

    /// At so many of the forks as the bound allows, spread over all of them.
    private void letSitOut(List<Fork> forks) {
        int most = Math.min(forks.size(), bounds.sittings() - satOut);
        for (int i = 0; i < most; i++) {
            Fork fork = forks.get((int) ((long) i * forks.size() / most));
            Choice choice = new Choice(fork.tick(), Choice.SITS_OUT);
            sittings.add(new Waiting(Schedule.DEFAULT.with(choice), 1));
        }
    }

    private static boolean satOut(Schedule schedule) {
        return schedule.choices().stream().anyMatch(choice -> choice.strand() == Choice.SITS_OUT);
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
        return !cut && !stopped && waitingInAll == 0 && sittings.isEmpty();
    }
}
