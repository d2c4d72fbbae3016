package dev.lockstep.patch;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Interrupts of virtual waits, at 50 ms and before them.
@SuppressWarnings("WaitNotInLoop") // a spurious wake-up is what these would show
final class Interrupts {
    private static final String THROWN_AND_CLEARED = "InterruptedException false";

    private Interrupts() {}

    static List<TimedWaitCase> all() {
        return List.of(
                thrownAt50("sleep", Thread.ofPlatform(), () -> PlainWaits.sleep(100)),
                thrownAt50(
                        "sleep on a virtual thread",
                        Thread.ofVirtual(),
                        () -> PlainWaits.sleep(100)),
                thrownAt50("wait", Thread.ofPlatform(), Interrupts::waitOnMonitor),
                thrownAt50(
                        "wait on a virtual thread", Thread.ofVirtual(), Interrupts::waitOnMonitor),
                thrownAt50("semaphore", Thread.ofPlatform(), Interrupts::acquire),
                thrownAt50(
                        "semaphore on a virtual thread", Thread.ofVirtual(), Interrupts::acquire),
                thrownAtOnce("sleep", Thread.ofPlatform(), () -> PlainWaits.sleep(100)),
                thrownAtOnce("sleep of zero", Thread.ofPlatform(), () -> PlainWaits.sleep(0)),
                thrownAtOnce(
                        "sleep on a virtual thread",
                        Thread.ofVirtual(),
                        () -> PlainWaits.sleep(100)),
                thrownAtOnce("wait", Thread.ofPlatform(), Interrupts::waitOnMonitor),
                thrownAtOnce(
                        "wait on a virtual thread", Thread.ofVirtual(), Interrupts::waitOnMonitor),
                new TimedWaitCase(
                        "park interrupted",
                        50,
                        "null true",
                        () -> interruptedAt50(Thread.ofPlatform(), Interrupts::park)),
                new TimedWaitCase(
                        "park on a virtual thread interrupted",
                        50,
                        "null true",
                        () -> interruptedAt50(Thread.ofVirtual(), Interrupts::park)),
                new TimedWaitCase(
                        "interrupted by an overridden method",
                        50,
                        THROWN_AND_CLEARED,
                        Interrupts::overridden),
                new TimedWaitCase(
                        "a time-out calls no overridden interrupt",
                        100,
                        "null false",
                        Interrupts::timeOutOfThreadSubclass));
    }

    private static TimedWaitCase thrownAt50(String what, Thread.Builder kind, Callable<?> wait) {
        return new TimedWaitCase(
                what + " interrupted", 50, THROWN_AND_CLEARED, () -> interruptedAt50(kind, wait));
    }

    private static TimedWaitCase thrownAtOnce(String what, Thread.Builder kind, Callable<?> wait) {
        return new TimedWaitCase(
                what + " interrupted before",
                0,
                THROWN_AND_CLEARED,
                () -> interruptedBefore(kind, wait));
    }

    private static String interruptedAt50(Thread.Builder kind, Callable<?> wait) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> outcome(wait));
        Thread thread = kind.start(task);
        Thread.sleep(50);
        thread.interrupt();
        return task.get();
    }

    private static String interruptedBefore(Thread.Builder kind, Callable<?> wait)
            throws Exception {
        FutureTask<String> task =
                new FutureTask<>(() -> {
                    Thread.currentThread().interrupt();
                    return outcome(wait);
                });
        kind.start(task);
        return task.get();
    }

    private static String overridden() throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> outcome(Interrupts::waitOnMonitor));
        Thread thread = new Stubborn(task);
        thread.start();
        Thread.sleep(50);
        ((Stubborn) thread).reallyInterrupt();
        return task.get();
    }

    private static String timeOutOfThreadSubclass() throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> outcome(Interrupts::waitOnMonitor));
        new Stubborn(task).start();
        return task.get();
    }

    /// What was thrown, and the interrupt status afterwards.
    private static String outcome(Callable<?> wait) {
        String thrown = "null";
        try {
            wait.call();
        } catch (Exception e) {
            thrown = e.getClass().getSimpleName();
        }
        return thrown + " " + Thread.currentThread().isInterrupted();
    }

    private static Object waitOnMonitor() throws InterruptedException {
        Object monitor = new Object();
        synchronized (monitor) {
            monitor.wait(100);
        }
        return monitor;
    }

    private static boolean acquire() throws InterruptedException {
        return new Semaphore(0).tryAcquire(100, TimeUnit.MILLISECONDS);
    }

    private static boolean park() {
        LockSupport.parkNanos(100_000_000);
        return true;
    }

    private static final class Stubborn extends Thread {
        Stubborn(Runnable task) {
            super(task);
        }

        @Override
        public void interrupt() {
            throw new IllegalStateException("not to be called");
        }

        void reallyInterrupt() {
            super.interrupt();
        }
    }
}
