package exercises.ratelimiter;

import static org.junit.jupiter.api.Assertions.*;

import exercises.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class RateLimiterTest {
    private final Watch watch = new Watch();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stopCallers() {
        callers.shutdownNow();
    }

    @Test
    void returnsWhatTheCallReturns() throws Exception {
        RateLimiter limiter = new MyRateLimiter(3);
        assertEquals("answer", limiter.call(() -> "answer"));
        assertNull(limiter.call(() -> null));
    }

    @Test
    void passesFailuresThrough() {
        RateLimiter limiter = new MyRateLimiter(3);
        for (Throwable failure :
                List.of(new IOException("x"), new IllegalStateException("x"), new Error("x"))) {
            assertSame(failure, assertThrows(Throwable.class, () -> limiter.call(failing(failure))));
        }
    }

    @Test
    void neverExceedsTheLimit() throws Exception {
        RateLimiter limiter = new MyRateLimiter(3);
        callAll(limiter, 12, 50);
        assertTrue(watch.peak() <= 3, "ran " + watch.peak() + " at once");
        assertEquals(12, watch.begun());
    }

    @Test
    void usesTheWholeLimit() throws Exception {
        for (int limit : List.of(1, 10, 100)) {
            RateLimiter limiter = new MyRateLimiter(limit);
            CountDownLatch all = new CountDownLatch(limit);
            List<Future<Boolean>> met = new ArrayList<>();
            for (int i = 0; i < limit; i++) {
                met.add(callers.submit(() -> limiter.call(() -> watch.meet(all))));
            }
            for (Future<Boolean> one : met) {
                assertTrue(one.get(), "fewer than " + limit + " ran at once");
            }
        }
    }

    @Test
    void startsTheNextCallWhenOneEnds() throws Exception {
        RateLimiter limiter = new MyRateLimiter(2);
        Future<?> slow = start(limiter, 200);
        assertTrue(watch.awaitRunning(1));
        List<Future<?>> quick = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            quick.add(start(limiter, 30));
        }
        for (Future<?> call : quick) {
            call.get();
        }
        assertFalse(slow.isDone(), "the quick calls waited for the slow one");
        slow.get();
    }

    @Test
    void returnsThePermitAfterAFailure() throws Exception {
        RateLimiter limiter = new MyRateLimiter(2);
        for (Throwable failure :
                List.of(new IOException("x"), new IllegalStateException("x"), new Error("x"))) {
            for (int i = 0; i < 2; i++) {
                assertThrows(Throwable.class, () -> limiter.call(failing(failure)));
            }
        }
        callAll(limiter, 5, 50);
        assertEquals(2, watch.peak());
    }

    @Test
    void survivesAnInterruptedWaiter() throws Exception {
        RateLimiter limiter = new MyRateLimiter(1);
        Future<?> first = start(limiter, 200);
        assertTrue(watch.awaitRunning(1));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread waiter =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        limiter.call(() -> fail("its call ran"));
                                    } catch (Throwable e) {
                                        thrown.set(e);
                                    }
                                });
        Thread.sleep(50);
        waiter.interrupt();
        assertTrue(waiter.join(Duration.ofSeconds(1)));
        assertInstanceOf(InterruptedException.class, thrown.get());
        first.get();
        callAll(limiter, 3, 50);
        assertEquals(1, watch.peak());
    }

    @Test
    void keepsLimitersApart() throws Exception {
        RateLimiter one = new MyRateLimiter(1);
        RateLimiter other = new MyRateLimiter(2);
        CountDownLatch all = new CountDownLatch(3);
        List<Future<Boolean>> met =
                List.of(
                        callers.submit(() -> one.call(() -> watch.meet(all))),
                        callers.submit(() -> other.call(() -> watch.meet(all))),
                        callers.submit(() -> other.call(() -> watch.meet(all))));
        for (Future<Boolean> call : met) {
            assertTrue(call.get());
        }
    }

    @Test
    void rejectsALimitBelowOne() {
        assertThrows(IllegalArgumentException.class, () -> new MyRateLimiter(0));
        assertThrows(IllegalArgumentException.class, () -> new MyRateLimiter(-5));
    }

    @Test
    void holdsTheLimitWhenEverybodyComesAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            RateLimiter limiter = new MyRateLimiter(3);
            callAll(limiter, 30, 2);
        }
        assertTrue(watch.peak() <= 3, "ran " + watch.peak() + " at once");
    }

    private void callAll(RateLimiter limiter, int calls, long millis) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            all.add(start(limiter, millis));
        }
        for (Future<?> call : all) {
            call.get();
        }
    }

    private Future<?> start(RateLimiter limiter, long millis) {
        return callers.submit(
                () ->
                        limiter.call(
                                () -> {
                                    watch.sleep(millis);
                                    return null;
                                }));
    }

    private static Callable<Object> failing(Throwable failure) {
        return () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        };
    }
}
