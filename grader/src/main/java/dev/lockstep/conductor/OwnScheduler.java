package dev.lockstep.conductor;

import dev.lockstep.schedule.Pilot;
import dev.lockstep.weaving.StandIns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Runs every thread of a play on the conductor's own thread, one at a time: all are virtual
/// threads that have this for their scheduler. Nothing runs when nobody is ready, and there is
/// nothing to poll.
final class OwnScheduler extends Interleaver implements Executor, ActorThreads {
    /// Looks at a thread that a thread of the JVM's own is to hand on, which hands on monitors; so
    /// many where the machine cannot tell that nothing runs.
    private static final int MOST_LOOKS = 2_000;

    private static final long LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    private record Ready(Strand strand, Runnable continuation) {}

    private final OwnThreads threads;
    private final Quiescence jvm;
    private final IdentityHashMap<Runnable, Strand> strands = new IdentityHashMap<>();

    /// What can go on since somebody last looked. The JDK adds to it from threads of its own, and
    /// nobody may ever wait for them here: a virtual thread that waited for a lock would need this
    /// scheduler to go on, and this scheduler would queue up behind it.
    private final Queue<Runnable> arrived = new ConcurrentLinkedQueue<>();

    /// In the order of their strands' numbers; touched by the conductor's thread alone, whoever
    /// runs on it.
    private final List<Ready> ready = new ArrayList<>();

    /// The strands of `ready`, as long as it stays as it is: most looks find what the last one
    /// found.
    private @Nullable List<Strand> seen;

    private final List<Thread> disregarded = new ArrayList<>();

    private final StandIns standIns = new StandIns();

    private volatile @Nullable Strand running;
    private volatile boolean foreign;
    private @Nullable Strand next;
    private int named;

    /// @param jvm whether the JVM's own threads run
    OwnScheduler(
            OwnThreads threads,
            Quiescence jvm,
            Rehearsal rehearsal,
            Pilot pilot,
            Account account,
            VirtualClock clock) {
        super(rehearsal, pilot, account, clock);
        this.threads = threads;
        this.jvm = jvm;
    }

    @Override
    public Thread unstarted(String name, boolean virtual, Runnable task) {
        Thread thread = threads.unstarted(this, name, false, task);
        if (!virtual) {
            standIns.add(thread);
        }
        return thread;
    }

    /// Marks the play where the call's thread is none of this scheduler's.
    @Override
    public void called() {
        me();
    }

    @Override
    public boolean standsIn() {
        return me() != null;
    }

    @Override
    public Thread thread(@Nullable Runnable task, @Nullable String name) {
        String ownName = name == null ? "Thread-" + named++ : name;
        Thread thread = threads.unstarted(this, ownName, true, task == null ? () -> {} : task);
        standIns.add(thread);
        return thread;
    }

    @Override
    public StandIns standIns() {
        return standIns;
    }

    /// Called by the JDK whenever one of the threads can go on.
    @Override
    public void execute(Runnable continuation) {
        arrived.add(continuation);
    }

    private void lookAtArrivals() {
        for (Runnable came = arrived.poll(); came != null; came = arrived.poll()) {
            Strand strand =
                    strands.computeIfAbsent(
                            came, c -> new Strand(strands.size(), OwnThreads.of(c)));
            add(new Ready(strand, came));
        }
    }

    private void add(Ready came) {
        int place = ready.size();
        while (place > 0 && ready.get(place - 1).strand().number() > came.strand().number()) {
            place--;
        }
        ready.add(place, came);
        seen = null;
    }

    @Override
    @Nullable Strand me() {
        Strand now = running;
        if (now != null && now.thread().equals(Thread.currentThread())) {
            return now;
        }
        foreign = true;
        return null;
    }

    /// Whether a thread took part that this scheduler cannot hold up.
    boolean foreign() {
        return foreign;
    }

    @Override
    List<Strand> ready() {
        lookAtArrivals();
        List<Strand> strands = seen;
        if (strands == null) {
            strands = new ArrayList<>(ready.size());
            for (Ready one : ready) {
                strands.add(one.strand());
            }
            seen = strands;
        }
        return strands;
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // the way back to this scheduler
    void holdUp(Strand me, @Nullable Strand chosen) {
        next = chosen;
        Thread.yield();
    }

    /// Runs all that can run.
    @Override
    public boolean quiet() {
        beginTurns();
        int looks = 0;
        while (true) {
            List<Strand> able = ready();
            if (!able.isEmpty()) {
                Strand chosen = next == null ? elect(able) : next;
                if (chosen == null) {
                    return true;
                }
                run(chosen);
            } else if (!waitsForTheJvm() || looks++ >= MOST_LOOKS) {
                return true;
            } else if (jvm.quiet()) {
                looks = MOST_LOOKS;
            } else {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    private void run(Strand strand) {
        next = null;
        Runnable continuation = take(strand);
        running = strand;
        continuation.run();
        running = null;
        boolean stillReady = ready().contains(strand);
        if (stillReady && strand.standsBefore() == null) {
            strand.giveWay(true);
        } else if (!stillReady) {
            tellStop(strand);
        }
    }

    private void tellStop(Strand strand) {
        if (account().tells() && strand.thread().isAlive()) {
            Holders holders = new Holders(List.of(strand.thread()));
            String waitsFor = Stand.of(strand.thread(), account()::nameOf, holders).waitsFor();
            if (!waitsFor.isEmpty()) {
                account().tell(strand, "waits for " + waitsFor, null);
            }
        }
    }

    private Runnable take(Strand strand) {
        for (int i = 0; i < ready.size(); i++) {
            if (ready.get(i).strand() == strand) {
                seen = null;
                return ready.remove(i).continuation();
            }
        }
        throw new IllegalStateException("not ready: strand " + strand.number());
    }

    /// Whether a thread waits for a monitor, or has been given one and is on its way here.
    private boolean waitsForTheJvm() {
        for (Strand strand : strands.values()) {
            Thread.State state = strand.thread().getState();
            if (state == Thread.State.BLOCKED || state == Thread.State.RUNNABLE) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Thread> alive() {
        lookAtArrivals();
        List<Thread> alive = new ArrayList<>();
        strands.values().stream()
                .sorted(Comparator.comparingInt(Strand::number))
                .map(Strand::thread)
                .filter(Thread::isAlive)
                .forEach(alive::add);
        alive.removeAll(disregarded);
        return alive;
    }

    @Override
    public int disregardLiving() {
        disregarded.addAll(alive());
        return disregarded.size();
    }
}
