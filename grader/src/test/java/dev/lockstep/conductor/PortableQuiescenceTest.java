package dev.lockstep.conductor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    private final PortableQuiescence quiescence =
            new PortableQuiescence(new SubmissionThreads(), happenings::get, 3);

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

    @Test
    void it_is_not_quiet_when_something_happens_while_it_settles() {
        PortableQuiescence restless =
                new PortableQuiescence(new SubmissionThreads(), happenings::incrementAndGet, 3);
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
