package dev.lockstep.patch;

import static dev.lockstep.patch.PlainWaits.nap;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.lockstep.timing.TimedWaits;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/// Time-outs of locks, synchronizers, queues and futures.
// A spurious wake-up is what these would show; Date is what awaitUntil takes.
@SuppressWarnings({"WaitNotInLoop", "LockNotBeforeTry", "JavaUtilDate"})
final class LibraryWaits {
    private LibraryWaits() {}

    static List<TimedWaitCase> all() {
        return List.of(
                new TimedWaitCase(
                        "semaphore",
                        700,
                        false,
                        () -> new Semaphore(0).tryAcquire(700, MILLISECONDS)),
                new TimedWaitCase(
                        "semaphore on a virtual thread",
                        700,
                        false,
                        () ->
                                PlainWaits.onVirtual(
                                        () -> new Semaphore(0).tryAcquire(700, MILLISECONDS))),
                new TimedWaitCase(
                        "latch", 300, false, () -> new CountDownLatch(1).await(300, MILLISECONDS)),
                new TimedWaitCase(
                        "latch for a day is for ever",
                        0,
                        SmallConductor.STUCK,
                        () -> new CountDownLatch(1).await(1, java.util.concurrent.TimeUnit.DAYS)),
                new TimedWaitCase(
                        "barrier",
                        300,
                        TimeoutException.class,
                        () -> new CyclicBarrier(2).await(300, MILLISECONDS)),
                new TimedWaitCase(
                        "phaser",
                        300,
                        TimeoutException.class,
                        () -> new Phaser(1).awaitAdvanceInterruptibly(0, 300, MILLISECONDS)),
                new TimedWaitCase(
                        "exchanger",
                        300,
                        TimeoutException.class,
                        () -> new Exchanger<String>().exchange("", 300, MILLISECONDS)),
                new TimedWaitCase(
                        "reentrant lock", 60, false, () -> tryLock(new ReentrantLock(), 60)),
                new TimedWaitCase(
                        "write lock",
                        60,
                        false,
                        () -> tryLock(new ReentrantReadWriteLock().writeLock(), 60)),
                new TimedWaitCase(
                        "stamped lock",
                        60,
                        false,
                        () -> tryLock(new StampedLock().asWriteLock(), 60)),
                new TimedWaitCase(
                        "lock that comes free", 100, true, () -> tryLock(new ReentrantLock(), 101)),
                new TimedWaitCase("condition", 40, false, LibraryWaits::condition),
                new TimedWaitCase(
                        "condition with a date", 40, false, LibraryWaits::conditionWithDate),
                new TimedWaitCase(
                        "linked queue",
                        3000,
                        null,
                        () -> new LinkedBlockingQueue<String>().poll(3000, MILLISECONDS)),
                new TimedWaitCase("full queue", 20, false, LibraryWaits::offerToFullQueue),
                new TimedWaitCase(
                        "synchronous queue",
                        20,
                        null,
                        () -> new SynchronousQueue<String>().poll(20, MILLISECONDS)),
                new TimedWaitCase(
                        "transfer queue",
                        20,
                        false,
                        () -> new LinkedTransferQueue<String>().tryTransfer("", 20, MILLISECONDS)),
                new TimedWaitCase(
                        "future of the common pool, too short",
                        99,
                        TimeoutException.class,
                        () -> CompletableFuture.runAsync(() -> nap(100)).get(99, MILLISECONDS)),
                new TimedWaitCase(
                        "future of the common pool, long enough",
                        100,
                        null,
                        () -> CompletableFuture.runAsync(() -> nap(100)).get(101, MILLISECONDS)),
                new TimedWaitCase(
                        "fork/join task",
                        99,
                        TimeoutException.class,
                        () ->
                                ForkJoinPool.commonPool()
                                        .submit(() -> nap(100))
                                        .get(99, MILLISECONDS)),
                new TimedWaitCase(
                        "orTimeout", 1000, TimeoutException.class, LibraryWaits::orTimeout),
                new TimedWaitCase(
                        "completeOnTimeout",
                        500,
                        "late",
                        () ->
                                new CompletableFuture<String>()
                                        .completeOnTimeout("late", 500, MILLISECONDS)
                                        .join()),
                new TimedWaitCase(
                        "delayedExecutor",
                        90,
                        "done",
                        () ->
                                CompletableFuture.supplyAsync(
                                                () -> "done",
                                                CompletableFuture.delayedExecutor(90, MILLISECONDS))
                                        .join()),
                new TimedWaitCase(
                        "scheduled in the common pool",
                        90,
                        "done",
                        () ->
                                ForkJoinPool.commonPool()
                                        .schedule(() -> "done", 90, MILLISECONDS)
                                        .get()));
    }

    private static boolean tryLock(Lock lock, long millis) throws InterruptedException {
        CountDownLatch locked = new CountDownLatch(1);
        Thread.ofPlatform()
                .start(() -> {
                    lock.lock();
                    locked.countDown();
                    nap(100);
                    lock.unlock();
                });
        locked.await();
        return lock.tryLock(millis, MILLISECONDS);
    }

    private static boolean condition() throws InterruptedException {
        Lock lock = new ReentrantLock();
        lock.lock();
        return lock.newCondition().await(40, MILLISECONDS);
    }

    private static boolean conditionWithDate() throws InterruptedException {
        Lock lock = new ReentrantLock();
        lock.lock();
        return lock.newCondition().awaitUntil(new Date(TimedWaits.currentTimeMillis() + 40));
    }

    private static boolean offerToFullQueue() throws InterruptedException {
        var queue = new ArrayBlockingQueue<String>(1);
        queue.add("full");
        return queue.offer("more", 20, MILLISECONDS);
    }

    private static @Nullable Object orTimeout() {
        try {
            return new CompletableFuture<String>().orTimeout(1000, MILLISECONDS).join();
        } catch (java.util.concurrent.CompletionException e) {
            return e.getCause();
        }
    }
}
