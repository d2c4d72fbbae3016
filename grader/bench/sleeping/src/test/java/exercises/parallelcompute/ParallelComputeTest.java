package exercises.parallelcompute;

import static org.junit.jupiter.api.Assertions.*;

import exercises.Watch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ParallelComputeTest {
    private final ParallelCompute compute = new MyParallelCompute();
    private final Watch watch = new Watch();

    @Test
    void returnsEveryResultInOrder() throws Exception {
        Function<Integer, Integer> function =
                input -> {
                    sleep(50L * (5 - input));
                    return input * input;
                };
        assertEquals(List.of(1, 4, 9, 16), compute.map(List.of(1, 2, 3, 4), function, 4));
    }

    @Test
    void appliesEachInputOnce() throws Exception {
        ConcurrentLinkedQueue<Integer> applied = new ConcurrentLinkedQueue<>();
        Function<Integer, Integer> function =
                input -> {
                    applied.add(input);
                    sleep(50);
                    return input;
                };
        compute.map(inputs(10), function, 5);
        assertEquals(inputs(10), applied.stream().sorted().toList());
    }

    @Test
    void acceptsAnEmptyList() throws Exception {
        assertEquals(List.of(), compute.map(List.<Integer>of(), input -> fail("no call"), 3));
    }

    @Test
    void rejectsAParallelismBelowOne() {
        for (int parallelism : List.of(0, -3)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> compute.map(inputs(2), input -> input, parallelism));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> compute.map(List.<Integer>of(), input -> input, parallelism));
        }
    }

    @Test
    void neverExceedsTheParallelism() throws Exception {
        compute.map(inputs(12), sleeping(50), 3);
        assertTrue(watch.peak() <= 3, "ran " + watch.peak() + " at once");
    }

    @Test
    void usesEveryWorker() throws Exception {
        for (int parallelism : List.of(1, 4, 20)) {
            CountDownLatch all = new CountDownLatch(parallelism);
            List<Boolean> met =
                    compute.map(inputs(parallelism), input -> meet(all), parallelism);
            assertFalse(met.contains(false), "fewer than " + parallelism + " ran at once");
        }
    }

    @Test
    void spreadsUnevenWork() throws Exception {
        Function<Integer, Integer> function =
                input -> {
                    sleep(input == 0 ? 200 : 50);
                    return input;
                };
        Duration time = Watch.time(() -> compute.map(inputs(5), function, 2));
        // Cut up in advance, the worker with the slow input would take 300 ms or more.
        assertTrue(time.toMillis() < 290, "took " + time.toMillis() + " ms");
    }

    @Test
    void throwsTheFailureOfTheFunction() {
        IllegalStateException failure = new IllegalStateException("x") {};
        Function<Integer, Integer> function =
                input -> {
                    sleep(50);
                    if (input == 2) {
                        throw failure;
                    }
                    return input;
                };
        assertSame(
                failure,
                assertThrows(
                        RuntimeException.class, () -> compute.map(inputs(5), function, 2)));
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        compute.map(inputs(10), sleeping(5_000), 3);
                                    } catch (Throwable e) {
                                        thrown.set(e);
                                    }
                                });
        assertTrue(watch.awaitRunning(3));
        caller.interrupt();
        assertTrue(caller.join(Duration.ofSeconds(1)), "still waiting a second later");
        assertInstanceOf(InterruptedException.class, thrown.get());
        assertEquals(3, watch.begun());
    }

    @Test
    void leavesNothingRunning() {
        Function<Integer, Integer> function =
                input -> {
                    sleep(input == 0 ? 50 : 150);
                    throw new IllegalStateException("input " + input);
                };
        assertThrows(RuntimeException.class, () -> compute.map(inputs(6), function, 3));
        assertEquals(0, watch.running());
    }

    @Test
    void collectsResultsThreadSafely() throws Exception {
        for (int round = 0; round < 20; round++) {
            CountDownLatch all = new CountDownLatch(20);
            Function<Integer, Integer> function =
                    input -> {
                        meet(all);
                        return input;
                    };
            assertEquals(inputs(20), compute.map(inputs(20), function, 20));
        }
    }

    private Function<Integer, Integer> sleeping(long millis) {
        return input -> {
            sleep(millis);
            return input;
        };
    }

    private void sleep(long millis) {
        try {
            watch.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean meet(CountDownLatch latch) {
        try {
            return watch.meet(latch);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> inputs(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
