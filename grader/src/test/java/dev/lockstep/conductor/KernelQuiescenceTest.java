package dev.lockstep.conductor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KernelQuiescenceTest {
    private static final int SIZE = 8;
    private static final int ROUNDS = 300;
    private static final int MOST_LOOKS = 5_000_000;

    private static final ThreadFactory PLATFORM = Thread.ofPlatform().daemon().factory();
    private static final ThreadFactory VIRTUAL = Thread.ofVirtual().factory();

    private static final Duration QUARTER_OF_A_SECOND = Duration.ofMillis(250);
    private static final Duration HALF_OF_IT = QUARTER_OF_A_SECOND.dividedBy(2);

    private KernelQuiescence quiescence;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(KernelQuiescence.available(), "this kernel has no /proc");
        quiescence = new KernelQuiescence();
    }

    @AfterEach
    void close() throws IOException {
        if (quiescence != null) {
            quiescence.close();
        }
    }

    static Stream<Named<Supplier<Crew>>> crews() {
        Map<String, Supplier<Crew>> crews = new LinkedHashMap<>();
        crews.put("parked platform threads", () -> Crew.parked(PLATFORM, SIZE));
        crews.put("parked virtual threads", () -> Crew.parked(VIRTUAL, SIZE));
        crews.put("a chain of platform threads", () -> Crew.chained(PLATFORM, SIZE));
        crews.put("a chain of virtual threads", () -> Crew.chained(VIRTUAL, SIZE));
        crews.put("notified platform threads", () -> Crew.notified(PLATFORM, SIZE));
        crews.put("notified virtual threads", () -> Crew.notified(VIRTUAL, SIZE));
        crews.put("short-lived platform threads", () -> Crew.shortLived(PLATFORM, SIZE));
        crews.put("short-lived virtual threads", () -> Crew.shortLived(VIRTUAL, SIZE));
        crews.put("a cached pool", () -> Crew.pooled(Executors.newCachedThreadPool(), SIZE));
        crews.put("a fixed pool", () -> Crew.pooled(Executors.newFixedThreadPool(SIZE), SIZE));
        crews.put(
                "a virtual thread for each task",
                () -> Crew.pooled(Executors.newVirtualThreadPerTaskExecutor(), SIZE));
        crews.put("a fork/join pool", () -> Crew.pooled(new ForkJoinPool(SIZE), SIZE));
        crews.put("the common pool", () -> Crew.common(SIZE));
        return crews.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void only_the_asker_s_own_processor_time_counts_as_looking() throws InterruptedException {
        Duration before = quiescence.looking();
        Thread other = Thread.ofPlatform().start(() -> ProcessorTime.use(QUARTER_OF_A_SECOND));
        other.join();
        Duration between = quiescence.looking();
        ProcessorTime.use(QUARTER_OF_A_SECOND);

        assertTrue(between.minus(before).compareTo(HALF_OF_IT) < 0, "the other's");
        assertTrue(quiescence.looking().minus(between).compareTo(HALF_OF_IT) > 0, "its own");
    }

    @ParameterizedTest
    @MethodSource("crews")
    void it_is_never_quiet_before_all_work_is_done(Supplier<Crew> kind) {
        int wrong = 0;
        try (Crew crew = kind.get()) {
            awaitQuiet();
            for (int round = 1; round <= ROUNDS; round++) {
                crew.begin();
                awaitQuiet();
                wrong += crew.done() == round * SIZE ? 0 : 1;
            }
        }
        assertEquals(0, wrong, "rounds of " + ROUNDS);
    }

    static Stream<Named<ThreadFactory>> factories() {
        return Stream.of(Named.of("platform", PLATFORM), Named.of("virtual", VIRTUAL));
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
        awaitQuiet();
    }

    private void awaitQuiet() {
        for (int looks = 0; !quiescence.quiet(); looks++) {
            assertFalse(looks > MOST_LOOKS, "it never comes to rest");
            Thread.onSpinWait();
        }
    }
}
