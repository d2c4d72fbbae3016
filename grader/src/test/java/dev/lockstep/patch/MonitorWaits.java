package dev.lockstep.patch;

import static dev.lockstep.patch.PlainWaits.nap;

import java.util.ArrayList;
import java.util.List;

/// `Object.wait` with a time-out, alone and among other waiters.
@SuppressWarnings("WaitNotInLoop") // a spurious wake-up is what these would show
final class MonitorWaits {
    private final List<String> woken = new ArrayList<>();

    private MonitorWaits() {}

    static List<TimedWaitCase> all() {
        return List.of(
                new TimedWaitCase("wait", 150, true, () -> waitAlone(150)),
                new TimedWaitCase(
                        "wait on a virtual thread",
                        150,
                        true,
                        () -> PlainWaits.onVirtual(() -> waitAlone(150))),
                new TimedWaitCase(
                        "wait without the monitor",
                        0,
                        IllegalMonitorStateException.class,
                        () -> waitWithoutMonitor()),
                new TimedWaitCase(
                        "negative wait", 0, IllegalArgumentException.class, () -> waitAlone(-1)),
                new TimedWaitCase(
                        "wait gives the monitor back", 150, true, MonitorWaits::givesMonitorBack),
                new TimedWaitCase(
                        "a time-out wakes nobody else",
                        300,
                        "[a]",
                        () -> new MonitorWaits().timeOutAmongWaiters(Thread.ofPlatform())),
                new TimedWaitCase(
                        "a time-out wakes nobody else, virtual",
                        300,
                        "[a]",
                        () -> new MonitorWaits().timeOutAmongWaiters(Thread.ofVirtual())),
                new TimedWaitCase(
                        "a time-out takes no notification",
                        100,
                        "[a, b]",
                        () -> new MonitorWaits().notifyAfterTimeOut(Thread.ofPlatform())),
                new TimedWaitCase(
                        "a time-out takes no notification, virtual",
                        100,
                        "[a, b]",
                        () -> new MonitorWaits().notifyAfterTimeOut(Thread.ofVirtual())),
                new TimedWaitCase(
                        "notified before the time-out",
                        60,
                        "[a]",
                        () -> new MonitorWaits().notifiedInTime(Thread.ofPlatform())),
                new TimedWaitCase(
                        "notified before the time-out, virtual",
                        60,
                        "[a]",
                        () -> new MonitorWaits().notifiedInTime(Thread.ofVirtual())),
                new TimedWaitCase(
                        "the time-out strikes in line for the monitor",
                        200,
                        "[holder, a]",
                        () -> new MonitorWaits().monitorHeldPastTimeOut(Thread.ofPlatform())),
                new TimedWaitCase(
                        "the time-out strikes in line for the monitor, virtual",
                        200,
                        "[holder, a]",
                        () -> new MonitorWaits().monitorHeldPastTimeOut(Thread.ofVirtual())));
    }

    private static boolean waitAlone(long millis) throws InterruptedException {
        Object monitor = new Object();
        synchronized (monitor) {
            monitor.wait(millis);
        }
        return !Thread.currentThread().isInterrupted();
    }

    private static boolean waitWithoutMonitor() throws InterruptedException {
        new Object().wait(100);
        return false;
    }

    private static boolean givesMonitorBack() throws InterruptedException {
        Object monitor = new Object();
        synchronized (monitor) {
            Thread other = Thread.ofPlatform().start(() -> nap(10));
            Thread taker =
                    Thread.ofPlatform()
                            .start(() -> {
                                synchronized (monitor) {
                                    nap(20);
                                }
                            });
            monitor.wait(150);
            return !other.isAlive() && !taker.isAlive();
        }
    }

    private String timeOutAmongWaiters(Thread.Builder kind) throws InterruptedException {
        Thread timed = kind.start(() -> waitOnce("a", 100));
        kind.start(() -> waitOnce("b", 0));
        timed.join();
        nap(200);
        String report = report();
        synchronized (this) {
            notifyAll();
        }
        return report;
    }

    private String notifyAfterTimeOut(Thread.Builder kind) throws InterruptedException {
        Thread timed = kind.start(() -> waitOnce("a", 100));
        nap(1);
        Thread untimed = kind.start(() -> waitOnce("b", 0));
        timed.join();
        synchronized (this) {
            notify();
        }
        untimed.join();
        return report();
    }

    private String notifiedInTime(Thread.Builder kind) throws InterruptedException {
        Thread timed = kind.start(() -> waitOnce("a", 100));
        nap(60);
        synchronized (this) {
            notify();
        }
        timed.join();
        return report();
    }

    private String monitorHeldPastTimeOut(Thread.Builder kind) throws InterruptedException {
        Thread timed = kind.start(() -> waitOnce("a", 100));
        nap(50);
        synchronized (this) {
            nap(150);
            woken.add("holder");
        }
        timed.join();
        return report();
    }

    /// Without a loop, as a careless submission has it.
    private synchronized void waitOnce(String name, long millis) {
        try {
            wait(millis);
            woken.add(name);
        } catch (InterruptedException e) {
            woken.add(name + " interrupted");
        }
    }

    private synchronized String report() {
        return woken.toString();
    }
}
