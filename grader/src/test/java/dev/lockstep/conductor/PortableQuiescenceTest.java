package dev.lockstep.conductor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds on every machine: by the JDK's word alone, quiet may come early where threads have
/// been woken and have not got a processor yet.
class PortableQuiescenceTest {
    private static final int MOST_LOOKS = 5_000_000;

    private final AtomicLong happenings = new AtomicLong();
    private final PortableQuiescence portable = new PortableQuiescence(new SubmissionThreads());
    private final Quiescence quiescence = portable.of(happenings::get, 3);

    static Stream<Named<ThreadFactory>> factories() {
        return Stream.of(
                Named.of("platform", Thread.ofPlatform().daemon().factory()),
                Named.of("virtual", Thread.ofVirtual().factory()));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void it_is_not_quiet_while_a_thread_runs(ThreadFactory factory) throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        AtomicBoolean stop = new AtomicBoolean();
        Thread busy =
                factory.newThread(() -> {
                    running.countDown();
                    while (!stop.get()) {
                        Thread.onSpinWait();
                    }
                });
        busy.start();
        running.await();
        for (int look = 0; look < 200; look++) {
            assertFalse(quiescence.quiet());
        }
        stop.set(true);
        busy.join();
        awaitQuiet();
    }

    @ParameterizedTest
    @MethodSource("factories")
    void it_is_quiet_when_every_thread_is_parked(ThreadFactory factory)
            throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        Thread parked =
                factory.newThread(() -> {
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        parked.start();
        awaitQuiet();
        assertTrue(parked.isAlive());
        gate.countDown();
        parked.join();
    }

    @Test
    void it_is_not_quiet_while_a_worker_of_a_pool_runs() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        AtomicBoolean stop = new AtomicBoolean();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            pool.execute(() -> {
                running.countDown();
                while (!stop.get()) {
                    Thread.onSpinWait();
                }
            });
            running.await();
            for (int look = 0; look < 200; look++) {
                assertFalse(quiescence.quiet());
            }
            stop.set(true);
            awaitQuiet();
        }
    }

    /// Deadlocked threads come to rest, whoever holds what they wait for.
    @ParameterizedTest
    @MethodSource("factories")
    void it_is_quiet_when_every_thread_waits_for_a_monitor(ThreadFactory factory)
            throws InterruptedException {
        Object monitor = new Object();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        Thread holder =
                factory.newThread(() -> {
                    synchronized (monitor) {
                        inside.countDown();
                        awaitPlainly(gate);
                    }
                });
        Thread waiter =
                Thread.ofPlatform()
                        .daemon()
                        .unstarted(() -> {
                            synchronized (monitor) {
                                happenings.incrementAndGet();
                            }
                        });
        holder.start();
        inside.await();
        waiter.start();
        while (waiter.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        awaitQuiet();
        assertEquals(0, happenings.get());
        gate.countDown();
        waiter.join();
        awaitQuiet();
    }

    /// What a thread does once it has been given a monitor is waited for, however late it gets a
    /// processor: the thread that hands virtual ones on is one of many here.
    @Test
    void it_is_not_quiet_before_virtual_threads_go_on_that_were_given_a_monitor()
            throws InterruptedException {
        Object monitor = new Object();
        AtomicLong gone = new AtomicLong();
        List<Thread> waiters = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            waiters.add(
                    Thread.startVirtualThread(() -> {
                        synchronized (monitor) {
                            awaitPlainly(monitor);
                            gone.incrementAndGet();
                        }
                    }));
        }
        awaitQuiet();
        assertEquals(0, gone.get());
        synchronized (monitor) {
            monitor.notifyAll();
        }
        awaitQuiet();
        assertEquals(waiters.size(), gone.get());
    }

    /// As above, for who has been interrupted while it waits.
    @ParameterizedTest
    @MethodSource("factories")
    void it_is_not_quiet_before_threads_go_on_that_were_interrupted(ThreadFactory factory)
            throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        AtomicLong gone = new AtomicLong();
        List<Thread> waiters = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            waiters.add(
                    factory.newThread(() -> {
                        awaitPlainly(never);
                        gone.incrementAndGet();
                    }));
        }
        waiters.forEach(Thread::start);
        awaitQuiet();
        waiters.forEach(Thread::interrupt);
        awaitQuiet();
        assertEquals(waiters.size(), gone.get());
    }

    private static void awaitPlainly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // each is woken once
    private static void awaitPlainly(Object monitor) {
        try {
            monitor.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void it_is_not_quiet_when_something_happens_while_it_settles() {
        Quiescence restless = portable.of(happenings::incrementAndGet, 3);
        for (int look = 0; look < 5; look++) {
            assertFalse(restless.quiet());
        }
    }

    private void awaitQuiet() {
        for (int looks = 0; !quiescence.quiet(); looks++) {
            assertFalse(looks > MOST_LOOKS, "it never comes to rest");
            Thread.onSpinWait();
        }
    }
}
