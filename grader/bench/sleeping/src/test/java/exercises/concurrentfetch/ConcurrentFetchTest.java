package exercises.concurrentfetch;

import static org.junit.jupiter.api.Assertions.*;

import exercises.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ConcurrentFetchTest {
    private final ConcurrentFetch fetch = new MyConcurrentFetch();
    private final Watch watch = new Watch();

    @Test
    void returnsEveryResponseInOrder() throws Exception {
        List<Integer> ids = List.of(4, 1, 3, 2);
        List<ApiResponse> responses =
                fetch.fetchAll(
                        id -> {
                            watch.sleep(50L * id);
                            return new ApiResponse(id, id * 10);
                        },
                        ids);
        assertEquals(ids.stream().map(id -> new ApiResponse(id, id * 10)).toList(), responses);
    }

    @Test
    void callsEachApiOnce() throws Exception {
        ConcurrentLinkedQueue<Integer> asked = new ConcurrentLinkedQueue<>();
        fetch.fetchAll(
                id -> {
                    asked.add(id);
                    watch.sleep(50);
                    return new ApiResponse(id, 0);
                },
                List.of(7, 7, 8, 9));
        assertEquals(List.of(7, 7, 8, 9), asked.stream().sorted().toList());
    }

    @Test
    void acceptsAnEmptyList() throws Exception {
        assertEquals(List.of(), fetch.fetchAll(id -> fail("no call"), List.of()));
    }

    @Test
    void overlapsAllCalls() throws Exception {
        CountDownLatch all = new CountDownLatch(10);
        Set<Boolean> met = ConcurrentHashMap.newKeySet();
        fetch.fetchAll(
                id -> {
                    met.add(watch.meet(all));
                    return new ApiResponse(id, 0);
                },
                ids(10));
        assertEquals(Set.of(true), met, "some call waited for the others in vain");
    }

    @Test
    void takesAsLongAsTheSlowestCall() throws Exception {
        Duration time =
                Watch.time(
                        () ->
                                fetch.fetchAll(
                                        id -> {
                                            watch.sleep(id == 3 ? 200 : 100);
                                            return new ApiResponse(id, 0);
                                        },
                                        ids(20)));
        assertTrue(time.toMillis() < 300, "took " + time.toMillis() + " ms");
    }

    @Test
    void overlapsAThousandCalls() throws Exception {
        CountDownLatch all = new CountDownLatch(1_000);
        Set<Boolean> met = ConcurrentHashMap.newKeySet();
        fetch.fetchAll(
                id -> {
                    met.add(watch.meet(all));
                    return new ApiResponse(id, 0);
                },
                ids(1_000));
        assertEquals(Set.of(true), met);
    }

    @Test
    void throwsTheFailureOfACall() {
        IOException failure = new IOException("down");
        IOException thrown =
                assertThrows(
                        IOException.class,
                        () ->
                                fetch.fetchAll(
                                        id -> {
                                            watch.sleep(100);
                                            if (id == 2) {
                                                throw failure;
                                            }
                                            return new ApiResponse(id, 0);
                                        },
                                        ids(5)));
        assertSame(failure, thrown);
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        fetch.fetchAll(
                                                id -> {
                                                    watch.sleep(5_000);
                                                    return new ApiResponse(id, 0);
                                                },
                                                ids(5));
                                    } catch (Exception e) {
                                        thrown.set(e);
                                    }
                                });
        assertTrue(watch.awaitRunning(5));
        caller.interrupt();
        assertTrue(caller.join(Duration.ofSeconds(1)), "still waiting a second later");
        assertInstanceOf(InterruptedException.class, thrown.get());
        assertEquals(5, watch.interrupted());
    }

    @Test
    void leavesNothingRunning() {
        assertThrows(
                IOException.class,
                () ->
                        fetch.fetchAll(
                                id -> {
                                    watch.sleep(id == 0 ? 50 : 150);
                                    throw new IOException("call " + id);
                                },
                                ids(5)));
        assertEquals(0, watch.running());
    }

    @Test
    void collectsResultsThreadSafely() throws Exception {
        for (int round = 0; round < 20; round++) {
            CountDownLatch all = new CountDownLatch(50);
            List<ApiResponse> responses =
                    fetch.fetchAll(
                            id -> {
                                watch.meet(all);
                                return new ApiResponse(id, id);
                            },
                            ids(50));
            assertEquals(ids(50).stream().map(id -> new ApiResponse(id, id)).toList(), responses);
        }
    }

    private static List<Integer> ids(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }
}
