package dev.lockstep.timing;

import java.lang.reflect.Method;

/// A platform thread's `Object.wait` with a virtual time-out, ended without disturbing anyone else.
///
/// `notifyAll` would wake the other waiters, and `notify` might wake another one instead. The JVM
/// can wake one waiter: the native half of `Thread.interrupt` unparks the thread, and `Object.wait`
/// returns once unparked, exactly as it does when a time-out strikes (`ObjectMonitor::wait` parks
/// once and does not loop). Without the Java half the interrupt status stays as it is, so nothing
/// is thrown and no interrupt of the submission's is lost. What remains is a park permit: a later
/// `LockSupport.park` of the thread may return for no reason, which it always may.
final class MonitorWait implements Runnable {
    private final Thread thread;

    private MonitorWait(Thread thread) {
        this.thread = thread;
    }

    /// Waits until notified, interrupted, or the time is up. The current thread owns the monitor.
    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's, as it is with Object.wait
    static void await(Object monitor, VirtualTime time, long nanos) throws InterruptedException {
        VirtualTime.Timer timer = time.after(nanos, new MonitorWait(Thread.currentThread()));
        try {
            monitor.wait(TimedWaits.ENDLESS_MILLIS);
        } finally {
            timer.cancel();
        }
    }

    /// Ends the wait. A thread that has been notified or interrupted and now stands in line for the
    /// monitor is not affected.
    @Override
    public void run() {
        try {
            NativeInterrupt.METHOD.invoke(thread);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Thread.interrupt0 cannot be called", e);
        }
    }

    /// Looked up on first use, to keep reflection out of the JVM's start.
    private static final class NativeInterrupt {
        static final Method METHOD = find();

        private static Method find() {
            try {
                Method method = Thread.class.getDeclaredMethod("interrupt0");
                method.setAccessible(true);
                return method;
            } catch (NoSuchMethodException e) {
                throw new LinkageError("Thread.interrupt0 is missing", e);
            }
        }
    }
}
