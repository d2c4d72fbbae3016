package dev.lockstep.conductor;

import dev.lockstep.schedule.Pilot;
import dev.lockstep.trace.Race;
import dev.lockstep.weaving.Control;
import dev.lockstep.weaving.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides the order of steps of one play: one thread runs at a time, and at each point the pilot
/// says whether it goes on or another one does.
///
/// What differs between threads of the platform and threads of our own scheduler is how a thread is
/// held up and let go.
abstract class Interleaver implements Control, Quiescence, PlayThreads {
    /// Rounds of a loop after which others go on.
    private static final int ROUNDS = 64;

    private static final int MOST_RACES = 3;

    private final Rehearsal rehearsal;
    private final Helm helm;
    private final Account account;
    private final List<Race> races = new ArrayList<>();
    private boolean stirred = true;

    Interleaver(Rehearsal rehearsal, Pilot pilot, Account account, VirtualClock clock) {
        this.rehearsal = rehearsal;
        this.helm = new Helm(pilot, clock, rehearsal.until());
        this.account = account;
        rehearsal.spots().begin();
    }

    /// The strand that the current thread is, or null where it is none that may be held up.
    abstract @Nullable Strand me();

    /// The strands that could go on, in the order of their numbers.
    abstract List<Strand> ready();

    /// Holds up the current strand, and lets another one go on: `next`, or whoever the pilot
    /// chooses.
    abstract void holdUp(Strand me, @Nullable Strand next);

    @Override
    public final void reached(
            @Nullable Object target, @Nullable Object part, @Nullable Object value, int id) {
        Strand me = me();
        if (me == null || me.isInitialising()) {
            return;
        }
        Point point = rehearsal.points().get(id);
        Access access = rehearsal.touched().access(target, part, value, point);
        boolean matters = rehearsal.spots().matters(me, access);
        pass(me, access, matters);
        account.reached(me, access);
    }

    private void pass(Strand me, Access access, boolean matters) {
        noteRaces(me, access);
        if (!helm.pass() && !matters) {
            stirred |= access.mayWake();
            return;
        }
        me.standBefore(access);
        if (matters) {
            settle(me, stirred);
            stirred = false;
        }
        choose(me, access, withMe(me, ready()));
        me.standBefore(null);
        stirred |= access.mayWake();
    }

    private void choose(Strand me, Access access, List<Strand> ready) {
        boolean maySitOut = ready.size() > 1 || helm.callIsNext();
        if (maySitOut && helm.sitsOut()) {
            me.sitOut(true);
            account.heldUp(me, access);
            holdUp(me, null);
        } else if (maySitOut) {
            Strand next = helm.choose(me, ready);
            if (next != me) {
                account.heldUp(me, access);
                holdUp(me, next);
            }
        }
    }

    /// Something other than a step at a point may have woken others.
    final void stir() {
        stirred = true;
    }

    /// Returns once nothing but the strand runs, where others may run beside it.
    ///
    /// @param stirred whether something may have woken others since the last time
    void settle(Strand me, boolean stirred) {}

    private static List<Strand> withMe(Strand me, List<Strand> others) {
        List<Strand> all = new ArrayList<>(others);
        all.removeIf(Strand::sitsOut);
        if (!all.contains(me)) {
            all.add(me);
        }
        return all;
    }

    /// A new wait for quiescence begins.
    final void beginTurns() {
        helm.beginTurns();
    }

    /// A strand has stopped of itself, and the next one is chosen among these; null where all of
    /// them do nothing but look again and again.
    final @Nullable Strand elect(List<Strand> able) {
        return helm.elect(able);
    }

    private void noteRaces(Strand me, Access access) {
        if (!access.plain() || races.size() >= MOST_RACES) {
            return;
        }
        for (Strand other : ready()) {
            Access before = other.standsBefore();
            if (other != me && before != null && before.races(access)) {
                races.add(
                        new Race(
                                access.what(),
                                before.side(account.name(other)),
                                access.side(account.name(me))));
            }
        }
    }

    @Override
    public final void looped(int point) {
        Strand me = me();
        if (me != null && !me.isInitialising() && me.goneRound(ROUNDS)) {
            giveWay(me);
        }
    }

    @Override
    public final void gaveWay(int point) {
        Strand me = me();
        if (me != null && !me.isInitialising()) {
            giveWay(me);
        }
    }

    private void giveWay(Strand me) {
        me.giveWay(true);
        holdUp(me, null);
    }

    @Override
    public final boolean enter(Object monitor, int point) {
        Strand me = me();
        if (me == null) {
            return true;
        }
        reached(monitor, null, null, point);
        if (!Monitors.keeps(monitor)) {
            return true;
        }
        account.locks(me, monitor);
        rehearsal.monitors().enter(monitor);
        return false;
    }

    @Override
    public final boolean exit(Object monitor) {
        if (!rehearsal.monitors().holds(monitor)) {
            return true;
        }
        stirred |= rehearsal.monitors().exit(monitor);
        return false;
    }

    @Override
    public final boolean holds(Object monitor) {
        return rehearsal.monitors().holds(monitor);
    }

    @Override
    public final boolean await(Object monitor, long millis, int point) throws InterruptedException {
        if (me() == null || !Monitors.keeps(monitor)) {
            return false;
        }
        reached(monitor, null, null, point);
        rehearsal.monitors().await(monitor, millis);
        return true;
    }

    @Override
    public final boolean notify(Object monitor, boolean all, int point) {
        if (me() == null || !Monitors.keeps(monitor)) {
            return false;
        }
        reached(monitor, null, null, point);
        rehearsal.monitors().notify(monitor, all);
        return true;
    }

    @Override
    public final void initialising(boolean begins) {
        Strand me = me();
        if (me != null) {
            me.initialising(begins);
            stir();
        }
    }

    @Override
    public final void value(@Nullable Object value, int point) {
        Strand me = me();
        if (me != null) {
            account.value(me, value);
        }
    }

    /// What came of the play, beside its trace.
    final Walk walk() {
        return new Walk(
                helm.forks(), helm.ticks(), rehearsal.spots().learnt(), helm.schedule(), races);
    }

    final Account account() {
        return account;
    }
}
