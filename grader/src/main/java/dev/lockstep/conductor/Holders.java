package dev.lockstep.conductor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Tells who of some threads holds the lock that another waits for, where that can be known: the
/// locks of `java.util.concurrent`, and monitors.
///
/// The stage's command line opens `java.util.concurrent.locks` for it.
final class Holders {
    private static final @Nullable MethodHandle OWNER = find();

    private final Collection<Thread> threads;

    /// Of each thread that waits to enter a monitor, that monitor; of each monitor, who has entered
    /// it. Both are filled together, once some thread is seen to wait for one.
    private final IdentityHashMap<Thread, Object> entering = new IdentityHashMap<>();

    private final IdentityHashMap<Object, Thread> entered = new IdentityHashMap<>();

    /// @param threads of which one may hold what another waits for; all of them at rest
    Holders(Collection<Thread> threads) {
        this.threads = threads;
    }

    private static @Nullable MethodHandle find() {
        try {
            return MethodHandles.privateLookupIn(
                            AbstractOwnableSynchronizer.class, MethodHandles.lookup())
                    .findVirtual(
                            AbstractOwnableSynchronizer.class,
                            "getExclusiveOwnerThread",
                            MethodType.methodType(Thread.class));
        } catch (ReflectiveOperationException notOpen) {
            return null;
        }
    }

    /// Whether some of the threads wait for one another's locks in a circle.
    boolean inACircle() {
        Set<Thread> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(threads);
        return threads.stream().anyMatch(thread -> leadsIntoACircle(thread, all));
    }

    private boolean leadsIntoACircle(Thread first, Set<Thread> among) {
        Set<Thread> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Thread next = first;
        while (next != null && among.contains(next)) {
            if (!seen.add(next)) {
                return true;
            }
            next = of(next);
        }
        return false;
    }

    /// The thread that must let go of what this one waits for, or null where that is not known.
    @Nullable Thread of(Thread waiting) {
        if (Plainly.state(waiting) == Thread.State.BLOCKED) {
            if (entering.isEmpty()) {
                threads.forEach(this::note);
            }
            Object monitor = entering.get(waiting);
            return monitor == null ? null : entered.get(monitor);
        }
        if (OWNER == null
                || !(LockSupport.getBlocker(waiting) instanceof AbstractOwnableSynchronizer lock)) {
            return null;
        }
        try {
            return (Thread) OWNER.invoke(lock);
        } catch (Throwable e) {
            throw new IllegalStateException("a lock that does not know who holds it", e);
        }
    }

    private void note(Thread thread) {
        JvmMonitors.Held held = JvmMonitors.of(thread);
        if (held != null) {
            if (held.entering() != null) {
                entering.put(thread, held.entering());
            }
            held.entered().forEach(monitor -> entered.put(monitor, thread));
        }
    }
}
