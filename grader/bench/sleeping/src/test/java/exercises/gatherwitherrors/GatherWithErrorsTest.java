package exercises.gatherwitherrors;

import static org.junit.jupiter.api.Assertions.*;

import exercises.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class GatherWithErrorsTest {
    private final GatherWithErrors gather = new MyGatherWithErrors();
    private final Watch watch = new Watch();

    @Test
    void returnsEveryOutcomeInOrder() throws Exception {
        List<Outcome<Integer>> outcomes =
                gather.gather(List.of(after(200, 1), after(50, 2), after(150, 3), after(100, 4)));
        assertEquals(List.of(1, 2, 3, 4), outcomes.stream().map(this::value).toList());
    }

    @Test
    void keepsNullResults() throws Exception {
        List<Outcome<Integer>> outcomes = gather.gather(List.of(after(50, null), after(50, 2)));
        assertEquals(new Outcome.Success<Integer>(null), outcomes.get(0));
        assertEquals(new Outcome.Success<>(2), outcomes.get(1));
    }

    @Test
    void acceptsAnEmptyList() throws Exception {
        assertEquals(List.of(), gather.gather(List.<Callable<Integer>>of()));
    }

    @Test
    void reportsTheVeryFailure() throws Exception {
        for (Exception failure : List.of(new IOException("x"), new IllegalStateException("x"))) {
            List<Outcome<Integer>> outcomes =
                    gather.gather(List.of(after(50, 1), failing(50, failure)));
            assertSame(failure, error(outcomes.get(1)));
        }
    }

    @Test
    void goesOnAfterAFailure() throws Exception {
        List<Outcome<Integer>> outcomes =
                gather.gather(
                        List.of(failing(50, new IOException("x")), after(100, 2), after(200, 3)));
        assertEquals(2, value(outcomes.get(1)));
        assertEquals(3, value(outcomes.get(2)));
    }

    @Test
    void survivesErrorsAndInterruptedCalls() throws Exception {
        Error broken = new Error("x");
        InterruptedException interrupted = new InterruptedException("its own");
        List<Outcome<Integer>> outcomes =
                gather.gather(
                        List.of(failing(50, broken), failing(50, interrupted), after(100, 3)));
        assertSame(broken, error(outcomes.get(0)));
        assertSame(interrupted, error(outcomes.get(1)));
        assertEquals(3, value(outcomes.get(2)));
    }

    @Test
    void overlapsAllCalls() throws Exception {
        CountDownLatch all = new CountDownLatch(20);
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> watch.meet(all));
        }
        for (Outcome<Boolean> outcome : gather.gather(calls)) {
            assertEquals(new Outcome.Success<>(true), outcome);
        }
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        gather.gather(
                                                List.of(after(5_000, 1), after(5_000, 2)));
                                    } catch (Throwable e) {
                                        thrown.set(e);
                                    }
                                });
        assertTrue(watch.awaitRunning(2));
        caller.interrupt();
        assertTrue(caller.join(Duration.ofSeconds(1)), "still waiting a second later");
        assertInstanceOf(InterruptedException.class, thrown.get());
        assertEquals(2, watch.interrupted());
    }

    @Test
    void leavesNothingRunning() throws Exception {
        gather.gather(List.of(failing(50, new IOException("x")), after(150, 1), after(200, 2)));
        assertEquals(0, watch.running());
    }

    @Test
    void collectsOutcomesThreadSafely() throws Exception {
        for (int round = 0; round < 20; round++) {
            CountDownLatch all = new CountDownLatch(50);
            List<Callable<Integer>> calls = new ArrayList<>();
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int place = i;
                expected.add(place);
                calls.add(
                        () -> {
                            watch.meet(all);
                            return place;
                        });
            }
            assertEquals(expected, gather.gather(calls).stream().map(this::value).toList());
        }
    }

    private Callable<Integer> after(long millis, Integer value) {
        return () -> {
            watch.sleep(millis);
            return value;
        };
    }

    private Callable<Integer> failing(long millis, Throwable failure) {
        return () -> {
            watch.sleep(millis);
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        };
    }

    private Integer value(Outcome<Integer> outcome) {
        return assertInstanceOf(Outcome.Success.class, outcome).value() instanceof Integer i
                ? i
                : null;
    }

    private Throwable error(Outcome<Integer> outcome) {
        return assertInstanceOf(Outcome.Failure.class, outcome).error();
    }
}
