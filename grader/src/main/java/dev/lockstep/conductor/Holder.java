package dev.lockstep.conductor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
