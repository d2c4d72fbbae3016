package dev.lockstep.conductor;

import dev.lockstep.schedule.Pilot;
import dev.lockstep.weaving.StandIns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Steps threads of any kind: each waits at its points until it is let go, one at a time, once the
/// kernel says that nothing else runs.
final class Stepper extends Interleaver {
    private final Quiescence kernel;
    private final PlayThreads crew;
    private final Thread conductor = Thread.currentThread();
    private final IdentityHashMap<Thread, Strand> strands = new IdentityHashMap<>();
    private final List<Hold> held = new ArrayList<>();

    /// Here every thread is what it was asked to be.
    private final StandIns nobody = new StandIns();

    private volatile @Nullable Strand running;
    private volatile @Nullable Hold settling;
    private volatile @Nullable Strand next;
    private volatile boolean over;
    private boolean letGoOn;

    /// A thread that waits to be let go. It waits in a monitor, for its permit of `LockSupport` is
    /// the submission's: to park here would use up one that came meanwhile.
    private static final class Hold {
        private final Thread thread = Thread.currentThread();
        private boolean open;

        synchronized void open() {
            open = true;
            notifyAll();
        }

        /// An interrupt that comes meanwhile is there for what the thread does next.
        synchronized void await() {
            boolean interrupted = false;
            while (!open) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Plainly.interrupt(thread);
            }
        }
    }

    Stepper(
            Quiescence kernel,
            PlayThreads crew,
            Rehearsal rehearsal,
            Pilot pilot,
            Account account,
            VirtualClock clock) {
        super(rehearsal, pilot, account, clock);
        this.kernel = kernel;
        this.crew = crew;
    }

    /// A thread that comes to a point while another one runs waits for its turn first.
    @Override
    @Nullable Strand me() {
        Thread thread = Thread.currentThread();
        if (thread.equals(conductor) || over) {
            return null;
        }
        Strand known = strandOf(thread);
        if (known == null || known != running) {
            hold();
        }
        return strandOf(thread);
    }

    private @Nullable Strand strandOf(Thread thread) {
        synchronized (held) {
            return strands.get(thread);
        }
    }

    private void hold() {
        Hold hold = new Hold();
        synchronized (held) {
            if (over) {
                return;
            }
            held.add(hold);
        }
        hold.await();
    }

    @Override
    public Runnable whenWoken() {
        return this::waitForATurn;
    }

    /// Whoever is woken may be overtaken before it has the lock that it waited for: deep in the JDK
    /// there is no point at which it would be held up otherwise.
    private void waitForATurn() {
        Strand known = strandOf(Thread.currentThread());
        if (known != null && !known.isInitialising()) {
            hold();
            stir();
        }
    }

    @Override
    void settle(Strand me, boolean stirred) {
        if (!stirred) {
            return;
        }
        Hold hold = new Hold();
        settling = hold;
        if (!over) {
            hold.await();
        }
    }

    @Override
    void holdUp(Strand me, @Nullable Strand chosen) {
        next = chosen;
        hold();
    }

    /// Held up in the order in which they began.
    @Override
    List<Strand> ready() {
        synchronized (held) {
            return held.stream()
                    .map(hold -> strands.get(hold.thread))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparingInt(Strand::number))
                    .toList();
        }
    }

    @Override
    public boolean standsIn() {
        return false;
    }

    @Override
    public StandIns standIns() {
        return nobody;
    }

    @Override
    public @Nullable Thread thread(@Nullable Runnable task, @Nullable String name) {
        return null;
    }

    @Override
    public boolean letGoOn() {
        return letGoOn;
    }

    @Override
    public boolean quiet() {
        letGoOn = false;
        if (!kernel.quiet()) {
            return false;
        }
        letGoOn = goOn();
        return !letGoOn;
    }

    /// Lets one go on, where anybody can.
    private boolean goOn() {
        Hold settled = settling;
        number();
        if (settled != null) {
            settling = null;
            settled.open();
            return true;
        }
        List<Strand> able = ready();
        Strand chosen = next;
        next = null;
        if (chosen == null) {
            chosen = able.isEmpty() ? null : elect(able);
        }
        running = chosen;
        if (chosen == null) {
            beginTurns();
            return false;
        }
        letGo(chosen);
        return true;
    }

    /// Gives numbers to the threads that came to their first point, in the order in which they were
    /// made.
    private void number() {
        synchronized (held) {
            held.stream()
                    .map(hold -> hold.thread)
                    .filter(thread -> !strands.containsKey(thread))
                    .sorted(Comparator.comparingLong(Thread::threadId))
                    .forEach(thread -> strands.put(thread, new Strand(strands.size(), thread)));
        }
    }

    private void letGo(Strand strand) {
        synchronized (held) {
            for (int i = 0; i < held.size(); i++) {
                if (held.get(i).thread.equals(strand.thread())) {
                    held.remove(i).open();
                    return;
                }
            }
        }
        throw new IllegalStateException("not held up: strand " + strand.number());
    }

    /// From now on nobody is held up.
    void release() {
        over = true;
        synchronized (held) {
            held.forEach(Hold::open);
            held.clear();
        }
        Hold settled = settling;
        if (settled != null) {
            settled.open();
        }
    }

    @Override
    public List<Thread> alive() {
        return crew.alive();
    }

    @Override
    public int disregardLiving() {
        return crew.disregardLiving();
    }
}
