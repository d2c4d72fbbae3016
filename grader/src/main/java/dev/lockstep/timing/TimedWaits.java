package dev.lockstep.timing;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The calls that patched JDK classes make: each behaves as the unpatched JDK where the current
/// thread lives in real time.
///
/// A virtual wait is the JDK's own wait with a real time-out that never strikes ([#ENDLESS]) and a
/// virtual timer that ends it. So its thread shows as `TIMED_WAITING`, an interrupt, a notification
/// or a permit ends it as ever, and the JDK checks what it always checks.
public final class TimedWaits {
    /// One day in nanoseconds. A wait this long or longer counts as waiting for ever: it sets no
    /// timer, and a play in which nothing else happens is stuck.
    public static final long ENDLESS = 86_400_000_000_000L;

    /// [#ENDLESS] in milliseconds.
    static final long ENDLESS_MILLIS = ENDLESS / 1_000_000;

    // The one piece of static mutable state: JDK code has no other way to the conductor. It is set
    // once, before the stage loads a submission, and cannot be set again.
    private static volatile @Nullable Timekeeper timekeeper;

    private TimedWaits() {}

    /// Hands time over to the stage, for good: it may be called once in the life of a JVM.
    public static synchronized void entrustTo(Timekeeper keeper) {
        if (timekeeper != null) {
            throw new IllegalStateException("Time has been entrusted already");
        }
        timekeeper = keeper;
    }

    /// `System.nanoTime()` in the current thread's time.
    public static long nanoTime() {
        VirtualTime time = timeOf(Thread.currentThread());
        return time == null ? System.nanoTime() : time.nanoTime();
    }

    /// `System.currentTimeMillis()` in the current thread's time.
    public static long currentTimeMillis() {
        VirtualTime time = timeOf(Thread.currentThread());
        return time == null ? System.currentTimeMillis() : time.currentTimeMillis();
    }

    /// Sleeps for a virtual time as `Thread.sleep` does; false: not done, the time is real.
    public static boolean sleep(long nanos) throws InterruptedException {
        VirtualTime time = virtualTimeFor(nanos);
        if (time == null) {
            return false;
        }
        if (Thread.currentThread().isVirtual()) {
            Sleep.parked(time, nanos);
        } else {
            new Sleep().on(time, nanos);
        }
        return true;
    }

    /// Waits on the monitor as `Object.wait(millis)` does; false: not done, the time is real, or
    /// the thread is virtual ([#schedule] ends its wait), or the JDK has to complain.
    public static boolean await(Object monitor, long millis) throws InterruptedException {
        if (millis <= 0
                || millis >= ENDLESS_MILLIS
                || Thread.currentThread().isVirtual()
                || !Thread.holdsLock(monitor)) {
            return false;
        }
        VirtualTime time = timeOf(Thread.currentThread());
        if (time == null) {
            return false;
        }
        MonitorWait.await(monitor, time, millis * 1_000_000);
        return true;
    }

    /// Parks as `LockSupport.park()` does, where the play decides when it goes on; false: not done.
    public static boolean park() {
        return park(null);
    }

    /// Parks as `LockSupport.park(blocker)` does, where the play decides when it goes on; false:
    /// not done.
    public static boolean park(@Nullable Object blocker) {
        VirtualTime time = timeOf(Thread.currentThread());
        if (time == null || !time.holdsUpTheWoken()) {
            return false;
        }
        parkFor(blocker, ENDLESS);
        time.woken();
        return true;
    }

    private static void parkFor(@Nullable Object blocker, long nanos) {
        if (blocker == null) {
            LockSupport.parkNanos(nanos);
        } else {
            LockSupport.parkNanos(blocker, nanos);
        }
    }

    /// Parks as `LockSupport.parkNanos(nanos)` does; false: not done, the time is real.
    public static boolean parkNanos(long nanos) {
        return parkNanos(null, nanos);
    }

    /// Parks as `LockSupport.parkNanos(blocker, nanos)` does; false: not done, the time is real.
    public static boolean parkNanos(@Nullable Object blocker, long nanos) {
        VirtualTime time = virtualTimeFor(nanos);
        if (time == null) {
            return false;
        }
        VirtualTime.Timer timer = time.after(nanos, new Unpark(Thread.currentThread()));
        try {
            parkFor(blocker, ENDLESS);
        } finally {
            timer.cancel();
        }
        if (time.holdsUpTheWoken()) {
            time.woken();
        }
        return true;
    }

    /// Parks as `LockSupport.parkUntil(deadline)` does; false: not done, the time is real.
    public static boolean parkUntil(long deadline) {
        VirtualTime time = deadline <= 0 ? null : timeOf(Thread.currentThread());
        if (time == null) {
            return false;
        }
        long millis = deadline - time.currentTimeMillis();
        if (millis > 0) {
            LockSupport.parkNanos(Math.min(millis, ENDLESS_MILLIS) * 1_000_000);
        } else {
            LockSupport.parkUntil(0); // takes a permit, but does not wait
        }
        return true;
    }

    /// Stands in for `Unsafe.park` in the thread that fires the JDK's delayed tasks.
    public static void park(Object unsafe, boolean absolute, long nanos) {
        if (nanos == 0) {
            LockSupport.park();
        } else {
            LockSupport.parkNanos(nanos);
        }
    }

    /// Stands in for a park that waits for a lock whose holder is running. It gives way instead:
    /// parked, the thread would look idle, and a virtual timer would move the clock.
    @SuppressWarnings("ThreadPriorityCheck") // the caller loops until the lock is free
    public static void giveWay(Object blocker, long nanos) {
        if (timeOf(Thread.currentThread()) == null) {
            LockSupport.parkNanos(blocker, nanos);
        } else {
            Thread.yield();
        }
    }

    /// Sets the timer that ends a virtual thread's timed park or wait; null: not done, the time is
    /// real.
    public static @Nullable Future<?> schedule(
            Object thread, Runnable wake, long delay, TimeUnit unit) {
        VirtualTime time = timeOf((Thread) thread);
        if (time == null) {
            return null;
        }
        long nanos = unit.toNanos(delay);
        return new Timeout(nanos >= ENDLESS ? null : time.after(nanos, wake));
    }

    private static @Nullable VirtualTime virtualTimeFor(long nanos) {
        return nanos <= 0 || nanos >= ENDLESS ? null : timeOf(Thread.currentThread());
    }

    private static @Nullable VirtualTime timeOf(Thread thread) {
        Timekeeper keeper = timekeeper;
        return keeper == null ? null : keeper.timeOf(thread);
    }
}
