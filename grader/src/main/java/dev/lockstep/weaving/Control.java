package dev.lockstep.weaving;

import org.jspecify.annotations.Nullable;

/// What the points do while a play's order of steps is decided. Called on threads of the
/// submission; it may hold them up, and throws nothing.
public interface Control {
    /// The thread is about to touch an object.
    ///
    /// @param target the object, or null for a static field
    /// @param part the part of it that is touched: a field, an index, a key; null for all of it
    /// @param value what is written, where that is known
    void reached(@Nullable Object target, @Nullable Object part, @Nullable Object value, int point);

    /// The thread has come round a loop.
    void looped(int point);

    /// The thread would rather have others go on.
    void gaveWay(int point);

    /// The thread is about to take the monitor; back when it has it.
    ///
    /// @return whether it must take the JVM's own monitor instead
    boolean enter(Object monitor, int point);

    /// The thread leaves the monitor.
    ///
    /// @return whether it must leave the JVM's own monitor instead
    boolean exit(Object monitor);

    /// Whether the thread is in the monitor, where the monitor is not the JVM's.
    boolean holds(Object monitor);

    /// The thread waits in the monitor as `Object.wait` does.
    ///
    /// @return whether it has waited; else it must wait in the JVM's own monitor
    boolean await(Object monitor, long millis, int point) throws InterruptedException;

    /// The thread wakes those who wait in the monitor.
    ///
    /// @return whether that is done; else they wait in the JVM's own monitor
    boolean notify(Object monitor, boolean all, int point);

    /// The thread begins or ends to initialise a class, under a lock of the JVM's.
    void initialising(boolean begins);

    /// A thread for `new Thread`, or null where that is for the JDK to make.
    @Nullable Thread thread(@Nullable Runnable task, @Nullable String name);

    /// Whether virtual threads stand in for those of the platform, where the current thread makes
    /// them.
    boolean standsIn();

    /// The threads that stand in for others.
    StandIns standIns();

    /// The thread has read or is about to write this value at the point it has just passed.
    void value(@Nullable Object value, int point);
}
