package dev.lockstep.conductor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Threads of some kind that do a round of work, in some way of being woken, and stand still again.
final class Crew implements AutoCloseable {
    private final Runnable round;
    private final Runnable end;
    private final AtomicInteger done;

    private Crew(Runnable round, Runnable end, AtomicInteger done) {
        this.round = round;
        this.end = end;
        this.done = done;
    }

    /// Begins a round of work, without waiting for it.
    void begin() {
        round.run();
    }

    /// How much work has been done in all rounds.
    int done() {
        return done.get();
    }

    @Override
    public void close() {
        end.run();
    }

    /// Threads that park and are unparked by whoever begins the round.
    static Crew parked(ThreadFactory factory, int size) {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger current = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            threads.add(factory.newThread(() -> workEachRound(current, done)));
        }
        threads.forEach(Thread::start);
        return new Crew(
                () -> {
                    current.incrementAndGet();
                    threads.forEach(LockSupport::unpark);
                },
                () -> threads.forEach(Thread::interrupt),
                done);
    }

    private static void workEachRound(AtomicInteger current, AtomicInteger done) {
        int seen = 0;
        while (!Thread.currentThread().isInterrupted()) {
            if (current.get() == seen) {
                LockSupport.park();
            } else {
                seen++;
                done.incrementAndGet();
            }
        }
    }

    /// Threads that hand work on, one to the next: there is never more than one that runs.
    static Crew chained(ThreadFactory factory, int size) {
        AtomicInteger done = new AtomicInteger();
        List<SynchronousQueue<Integer>> links = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            links.add(new SynchronousQueue<>());
        }
        for (int i = 0; i < size; i++) {
            SynchronousQueue<Integer> in = links.get(i);
            SynchronousQueue<Integer> out = links.get(i + 1);
            boolean last = i == size - 1;
            threads.add(factory.newThread(() -> handOn(in, last ? null : out, done)));
        }
        threads.forEach(Thread::start);
        return new Crew(
                () -> put(links.getFirst()), () -> threads.forEach(Thread::interrupt), done);
    }

    private static void put(SynchronousQueue<Integer> link) {
        try {
            link.put(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void handOn(
            SynchronousQueue<Integer> in,
            @org.jspecify.annotations.Nullable SynchronousQueue<Integer> out,
            AtomicInteger done) {
        try {
            while (true) {
                in.take();
                done.incrementAndGet();
                if (out != null) {
                    out.put(1);
                }
            }
        } catch (InterruptedException theEnd) {
            Thread.currentThread().interrupt();
        }
    }

    /// Threads that wait for a monitor's notification.
    static Crew notified(ThreadFactory factory, int size) {
        AtomicInteger done = new AtomicInteger();
        Object monitor = new Object();
        int[] current = new int[1];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            threads.add(factory.newThread(() -> awaitRounds(monitor, current, done)));
        }
        threads.forEach(Thread::start);
        return new Crew(
                () -> {
                    synchronized (monitor) {
                        current[0]++;
                        monitor.notifyAll();
                    }
                },
                () -> threads.forEach(Thread::interrupt),
                done);
    }

    private static void awaitRounds(Object monitor, int[] current, AtomicInteger done) {
        try {
            for (int seen = 0; ; seen++) {
                synchronized (monitor) {
                    while (current[0] == seen) {
                        monitor.wait();
                    }
                }
                done.incrementAndGet();
            }
        } catch (InterruptedException theEnd) {
            Thread.currentThread().interrupt();
        }
    }

    /// Threads that live for one round and start one more each.
    static Crew shortLived(ThreadFactory factory, int size) {
        AtomicInteger done = new AtomicInteger();
        Runnable second = done::incrementAndGet;
        Runnable first =
                () -> {
                    done.incrementAndGet();
                    factory.newThread(second).start();
                };
        return new Crew(
                () -> {
                    for (int i = 0; i < size; i += 2) {
                        factory.newThread(first).start();
                    }
                },
                () -> {},
                done);
    }

    /// Tasks in a pool, each of which waits for all of the round.
    static Crew pooled(ExecutorService pool, int size) {
        AtomicInteger done = new AtomicInteger();
        return new Crew(
                () -> {
                    CountDownLatch all = new CountDownLatch(size);
                    for (int i = 0; i < size; i++) {
                        pool.execute(() -> meet(all, done));
                    }
                },
                () -> {
                    pool.shutdownNow();
                    awaitEnd(pool);
                },
                done);
    }

    private static void meet(CountDownLatch all, AtomicInteger done) {
        all.countDown();
        try {
            all.await();
            done.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ExecutorService pool) {
        try {
            pool.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Tasks that the common pool runs.
    static Crew common(int size) {
        AtomicInteger done = new AtomicInteger();
        Executor pool = ForkJoinPool.commonPool();
        return new Crew(
                () -> {
                    for (int i = 0; i < size; i++) {
                        pool.execute(done::incrementAndGet);
                    }
                },
                () -> {},
                done);
    }
}
