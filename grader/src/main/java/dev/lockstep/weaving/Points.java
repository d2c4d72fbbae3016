package dev.lockstep.weaving;

import dev.lockstep.timing.TimedWaits;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What woven classes call. While no play is controlled every method does what the step that it
/// stands before or for would have done.
public final class Points {
    // Static and mutable: woven code has no other way to the conductor. A play sets it when it
    // begins and clears it when it ends.
    private static volatile @Nullable Control control;

    private Points() {}

    /// Hands the points to a play, or takes them back with null.
    public static void entrustTo(@Nullable Control next) {
        control = next;
    }

    /// Whether threads of the platform are to be stood in for.
    static boolean controlsThreads() {
        Control now = control;
        return now != null && now.standsIn();
    }

    public static void field(@Nullable Object target, String field, int point) {
        Control now = control;
        if (now != null) {
            now.reached(target, field, null, point);
        }
    }

    public static void writes(
            @Nullable Object target, @Nullable Object value, String field, int point) {
        Control now = control;
        if (now != null) {
            now.reached(target, field, value, point);
        }
    }

    public static void element(@Nullable Object array, int index, int point) {
        Control now = control;
        if (now != null && array != null) {
            now.reached(array, index, null, point);
        }
    }

    public static void call(@Nullable Object receiver, int point) {
        Control now = control;
        if (now != null && receiver != null) {
            now.reached(receiver, null, null, point);
        }
    }

    public static void callAt(@Nullable Object receiver, @Nullable Object first, int point) {
        Control now = control;
        if (now != null && receiver != null) {
            now.reached(receiver, first, null, point);
        }
    }

    public static void pass(int point) {
        Control now = control;
        if (now != null) {
            now.reached(null, null, null, point);
        }
    }

    public static void loop(int point) {
        Control now = control;
        if (now != null) {
            now.looped(point);
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // stands for the submission's own call
    public static void giveWay(int point) {
        Control now = control;
        if (now == null) {
            Thread.yield();
        } else {
            now.gaveWay(point);
        }
    }

    public static boolean enter(Object monitor, int point) {
        Control now = control;
        return now == null || monitor == null || now.enter(monitor, point);
    }

    public static boolean exit(Object monitor) {
        Control now = control;
        return now == null || monitor == null || now.exit(monitor);
    }

    public static boolean holdsLock(Object monitor) {
        Control now = control;
        return Thread.holdsLock(monitor) || (now != null && now.holds(monitor));
    }

    public static void await(Object monitor, int point) throws InterruptedException {
        await(monitor, 0, point);
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's, as it is with Object.wait
    public static void await(Object monitor, long millis, int point) throws InterruptedException {
        Control now = control;
        if (now == null || millis < 0 || !now.await(monitor, millis, point)) {
            monitor.wait(millis);
        }
    }

    public static void await(Object monitor, long millis, int nanos, int point)
            throws InterruptedException {
        await(monitor, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis, point);
    }

    public static void notify(Object monitor, int point) {
        Control now = control;
        if (now == null || !now.notify(monitor, false, point)) {
            monitor.notify();
        }
    }

    public static void notifyAll(Object monitor, int point) {
        Control now = control;
        if (now == null || !now.notify(monitor, true, point)) {
            monitor.notifyAll();
        }
    }

    public static void initBegins() {
        Control now = control;
        if (now != null) {
            now.initialising(true);
        }
    }

    public static void initEnds() {
        Control now = control;
        if (now != null) {
            now.initialising(false);
        }
    }

    public static void value(@Nullable Object value, int point) {
        Control now = control;
        if (now != null) {
            now.value(value, point);
        }
    }

    public static Thread newThread() {
        return newThread(null, (Runnable) null);
    }

    public static Thread newThread(Runnable task) {
        return newThread(null, task);
    }

    public static Thread newThread(String name) {
        return newThread(null, null, name);
    }

    public static Thread newThread(Runnable task, String name) {
        return newThread(null, task, name);
    }

    public static Thread newThread(@Nullable ThreadGroup group, String name) {
        return newThread(group, null, name);
    }

    public static Thread newThread(@Nullable ThreadGroup group, @Nullable Runnable task) {
        Control now = control;
        Thread made = now == null || group != null ? null : now.thread(task, null);
        return made == null ? new Thread(group, task) : made;
    }

    public static Thread newThread(
            @Nullable ThreadGroup group, @Nullable Runnable task, String name) {
        Control now = control;
        Thread made = now == null || group != null ? null : now.thread(task, name);
        return made == null ? new Thread(group, task, name) : made;
    }

    public static Thread newThread(
            @Nullable ThreadGroup group, @Nullable Runnable task, String name, long stackSize) {
        return newThread(group, task, name);
    }

    public static Thread newThread(
            @Nullable ThreadGroup group,
            @Nullable Runnable task,
            String name,
            long stackSize,
            boolean inherit) {
        return newThread(group, task, name);
    }

    /// What makes the threads of a pool that was given no other.
    public static ThreadFactory threadFactory() {
        ThreadFactory ofTheJdk = Executors.defaultThreadFactory();
        AtomicInteger made = new AtomicInteger();
        return task -> {
            Control now = control;
            Thread own =
                    now == null ? null : now.thread(task, "pool-thread-" + made.incrementAndGet());
            return own == null ? ofTheJdk.newThread(task) : usual(own);
        };
    }

    /// Such a thread has the usual settings, whoever makes it.
    @SuppressWarnings("ThreadPriorityCheck") // as the JDK does
    private static Thread usual(Thread made) {
        ThreadSettings.setDaemon(made, false);
        ThreadSettings.setPriority(made, Thread.NORM_PRIORITY);
        return made;
    }

    /// The thread that the submission asked for, where this one stands in for it.
    static Thread askedFor(Thread thread) {
        StandIns now = standIns();
        return now == null ? thread : now.askedFor(thread);
    }

    /// Who stands in for whom in the play that has the points.
    static @Nullable StandIns standIns() {
        Control now = control;
        return now == null ? null : now.standIns();
    }

    public static Instant now() {
        return Instant.ofEpochMilli(TimedWaits.currentTimeMillis());
    }
}
