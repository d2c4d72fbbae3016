package dev.lockstep.patch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.lockstep.timing.TimedWaits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Sleeps, joins and parks, on every kind of thread.
final class PlainWaits {
    private PlainWaits() {}

    static List<TimedWaitCase> all() {
        return List.of(
                new TimedWaitCase("sleep", 250, true, () -> sleep(250)),
                new TimedWaitCase("sleep with nanoseconds", 3, true, PlainWaits::sleepInParts),
                new TimedWaitCase("sleep of zero", 0, true, () -> sleep(0)),
                new TimedWaitCase(
                        "negative sleep", 0, IllegalArgumentException.class, () -> sleep(-1)),
                new TimedWaitCase("sleep on two threads", 250, true, PlainWaits::sleepOnTwoThreads),
                new TimedWaitCase(
                        "sleep in a pool of 3",
                        400,
                        true,
                        () -> tenSleeps(Executors.newFixedThreadPool(3))),
                new TimedWaitCase(
                        "sleep on virtual threads",
                        100,
                        true,
                        () -> tenSleeps(Executors.newVirtualThreadPerTaskExecutor())),
                new TimedWaitCase(
                        "sleep in a work-stealing pool",
                        300,
                        true,
                        () -> tenSleeps(Executors.newWorkStealingPool(4))),
                new TimedWaitCase(
                        "sleep in a parallel stream", 100, true, PlainWaits::parallelStream),
                new TimedWaitCase(
                        "join with a time-out that strikes",
                        99,
                        true,
                        () -> join(Thread.ofPlatform(), 99)),
                new TimedWaitCase(
                        "join with a time-out that does not",
                        100,
                        false,
                        () -> join(Thread.ofPlatform(), 101)),
                new TimedWaitCase(
                        "join a virtual thread, too short",
                        99,
                        true,
                        () -> join(Thread.ofVirtual(), 99)),
                new TimedWaitCase(
                        "join a virtual thread, long enough",
                        100,
                        false,
                        () -> join(Thread.ofVirtual(), 101)),
                new TimedWaitCase("park", 70, true, () -> park(70)),
                new TimedWaitCase(
                        "park on a virtual thread", 70, true, () -> onVirtual(() -> park(70))),
                new TimedWaitCase("park with a permit", 0, true, PlainWaits::parkWithPermit),
                new TimedWaitCase("park until a date", 80, true, () -> parkUntil(80)),
                new TimedWaitCase("park until a date that is past", 0, true, () -> parkUntil(-80)),
                new TimedWaitCase(
                        "sleep leaves the permit", 50, true, PlainWaits::sleepLeavesPermit));
    }

    static boolean sleep(long millis) throws InterruptedException {
        Thread.sleep(millis);
        return true;
    }

    static Object onVirtual(java.util.concurrent.Callable<?> body) throws Exception {
        var task = new java.util.concurrent.FutureTask<Object>(body::call);
        Thread.startVirtualThread(task);
        return task.get();
    }

    private static boolean sleepInParts() throws InterruptedException {
        Thread.sleep(0, 500_000);
        Thread.sleep(Duration.ofNanos(1_500_000));
        MILLISECONDS.sleep(1);
        return true;
    }

    private static boolean sleepOnTwoThreads() throws InterruptedException {
        Thread one = Thread.ofPlatform().start(() -> nap(100));
        Thread two = Thread.ofPlatform().start(() -> nap(250));
        one.join();
        two.join();
        return true;
    }

    private static boolean tenSleeps(ExecutorService pool) {
        try (pool) {
            IntStream.range(0, 10).forEach(i -> pool.execute(() -> nap(100)));
        }
        return true;
    }

    private static boolean parallelStream() {
        IntStream.range(0, 4).parallel().forEach(i -> nap(100));
        return true;
    }

    private static boolean join(Thread.Builder kind, long millis) throws InterruptedException {
        Thread sleeper = kind.start(() -> nap(100));
        sleeper.join(millis);
        return sleeper.isAlive();
    }

    private static boolean park(long millis) {
        long end = TimedWaits.nanoTime() + millis * 1_000_000;
        while (TimedWaits.nanoTime() < end) {
            LockSupport.parkNanos(new Object(), end - TimedWaits.nanoTime());
        }
        return true;
    }

    private static boolean parkWithPermit() {
        LockSupport.unpark(Thread.currentThread());
        LockSupport.parkNanos(1_000_000_000);
        return true;
    }

    private static boolean parkUntil(long millis) {
        LockSupport.parkUntil(new Object(), TimedWaits.currentTimeMillis() + millis);
        return true;
    }

    private static boolean sleepLeavesPermit() throws InterruptedException {
        Thread sleeper = Thread.currentThread();
        Thread.ofPlatform()
                .start(() -> {
                    nap(20);
                    LockSupport.unpark(sleeper);
                });
        Thread.sleep(50);
        LockSupport.park();
        return true;
    }

    static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
