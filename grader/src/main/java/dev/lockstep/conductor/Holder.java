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

/// Tells who holds the lock that a thread waits for, where the lock knows: the locks of
/// `java.util.concurrent`, and the monitors of a play whose order of steps is decided.
///
/// The stage's command line opens `java.util.concurrent.locks` for it.
final class Holder {
    private static final @Nullable MethodHandle OWNER = find();

    private Holder() {}

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

    /// Whether some of these threads wait for one another's locks in a circle.
    static boolean inACircle(Collection<Thread> threads) {
        Set<Thread> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(threads);
        return threads.stream().anyMatch(thread -> leadsIntoACircle(thread, all));
    }

    private static boolean leadsIntoACircle(Thread first, Set<Thread> among) {
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
    static @Nullable Thread of(Thread waiting) {
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
}
