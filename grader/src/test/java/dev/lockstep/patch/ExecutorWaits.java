package dev.lockstep.patch;

import static dev.lockstep.patch.PlainWaits.nap;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;

/// Time-outs and delays of executors.
@SuppressWarnings("FutureReturnValueIgnored") // the tasks are waited for in other ways
final class ExecutorWaits {
    private ExecutorWaits() {}

    static List<TimedWaitCase> all() {
        return List.of(
                new TimedWaitCase(
                        "get, too short",
                        99,
                        TimeoutException.class,
                        () -> get(Executors.newSingleThreadExecutor(), 99)),
                new TimedWaitCase(
                        "get, long enough",
                        100,
                        "done",
                        () -> get(Executors.newSingleThreadExecutor(), 101)),
                new TimedWaitCase(
                        "get from a virtual thread, too short",
                        99,
                        TimeoutException.class,
                        () -> get(Executors.newVirtualThreadPerTaskExecutor(), 99)),
                new TimedWaitCase(
                        "get from a virtual thread, long enough",
                        100,
                        "done",
                        () -> get(Executors.newVirtualThreadPerTaskExecutor(), 101)),
                new TimedWaitCase(
                        "awaitTermination, too short",
                        99,
                        false,
                        () -> awaitTermination(Executors.newFixedThreadPool(2), 99)),
                new TimedWaitCase(
                        "awaitTermination, long enough",
                        100,
                        true,
                        () -> awaitTermination(Executors.newFixedThreadPool(2), 101)),
                new TimedWaitCase(
                        "awaitTermination of virtual threads",
                        99,
                        false,
                        () -> awaitTermination(Executors.newVirtualThreadPerTaskExecutor(), 99)),
                new TimedWaitCase(
                        "awaitTermination of a fork/join pool",
                        99,
                        false,
                        () -> awaitTermination(new ForkJoinPool(2), 99)),
                new TimedWaitCase(
                        "invokeAll",
                        150,
                        List.of(false, true),
                        () -> invokeAll(Executors.newFixedThreadPool(2))),
                new TimedWaitCase(
                        "invokeAll on virtual threads",
                        150,
                        List.of(false, true),
                        () -> invokeAll(Executors.newVirtualThreadPerTaskExecutor())),
                new TimedWaitCase(
                        "invokeAny", 100, "done", () -> invokeAny(Executors.newFixedThreadPool(2))),
                new TimedWaitCase(
                        "invokeAny on virtual threads",
                        100,
                        "done",
                        () -> invokeAny(Executors.newVirtualThreadPerTaskExecutor())),
                new TimedWaitCase(
                        "schedule",
                        2000,
                        "done",
                        () -> schedule(Executors.newScheduledThreadPool(1))),
                new TimedWaitCase(
                        "schedule on a virtual thread",
                        2000,
                        "done",
                        () ->
                                schedule(
                                        Executors.newScheduledThreadPool(
                                                1, Thread.ofVirtual().factory()))),
                new TimedWaitCase("schedule at a rate", 210, 0L, ExecutorWaits::atFixedRate),
                new TimedWaitCase("schedule with a delay", 230, 0L, ExecutorWaits::withFixedDelay),
                new TimedWaitCase("timer", 350, 0L, ExecutorWaits::timer));
    }

    private static String slow(long millis) {
        nap(millis);
        return "done";
    }

    private static Object get(ExecutorService pool, long millis) throws Exception {
        Future<String> future = pool.submit(() -> slow(100));
        try {
            return future.get(millis, MILLISECONDS);
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean awaitTermination(ExecutorService pool, long millis) throws Exception {
        pool.submit(() -> slow(100));
        pool.shutdown();
        try {
            return pool.awaitTermination(millis, MILLISECONDS);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Boolean> invokeAll(ExecutorService pool) throws InterruptedException {
        List<Callable<String>> tasks = List.of(() -> slow(100), () -> slow(200));
        try {
            return pool.invokeAll(tasks, 150, MILLISECONDS).stream()
                    .map(Future::isCancelled)
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static String invokeAny(ExecutorService pool) throws Exception {
        try {
            return pool.invokeAny(List.of(() -> slow(100), () -> slow(200)), 150, MILLISECONDS);
        } finally {
            pool.shutdownNow();
        }
    }

    private static String schedule(ScheduledExecutorService pool) throws Exception {
        try (pool) {
            return pool.schedule(() -> "done", 2000, MILLISECONDS).get();
        }
    }

    private static long atFixedRate() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        pool.scheduleAtFixedRate(() -> slowly(runs), 0, 100, MILLISECONDS);
        return await(runs, pool);
    }

    private static long withFixedDelay() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        pool.scheduleWithFixedDelay(() -> slowly(runs), 0, 100, MILLISECONDS);
        return await(runs, pool);
    }

    private static void slowly(CountDownLatch runs) {
        nap(10);
        runs.countDown();
    }

    private static long await(CountDownLatch runs, ExecutorService pool)
            throws InterruptedException {
        runs.await();
        pool.shutdownNow();
        return runs.getCount();
    }

    private static long timer() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        Timer timer = new Timer();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        runs.countDown();
                    }
                },
                150,
                100);
        runs.await();
        timer.cancel();
        return runs.getCount();
    }
}
