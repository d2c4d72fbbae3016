package dev.lockstep.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.LimiterScenario.Caller;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// One submission that takes too much, lies when it is asked, or leaves something behind for the
/// next play; after each of these a right play is right.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StageLimitsTest {
    private static final String SOURCE =
            """
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.locks.*;

            public class Bad implements exercises.ratelimiter.RateLimiter {
                final int way;

                public Bad(int way) {
                    this.way = way;
                }

                public <T> T call(Callable<T> call) throws Exception {
                    switch (way) {
                        case 1 -> System.exit(3);
                        case 2 -> threads(1_500, call);
                        case 3 -> threads(1_000_000, call);
                        case 4 -> holdTheLock();
                        case 5 -> ForkJoinPool.commonPool().setParallelism(1);
                        case 6 -> keepTheCommonPool();
                        case 7 -> hostileThread();
                        case 8 -> throw new Hostile();
                        case 9 -> Thread.currentThread().setName("n".repeat(1 << 20));
                        case 10 -> Locale.setDefault(Locale.GERMANY);
                        case 11 -> waitForOneAnother();
                        case 12 -> new Semaphore(0).acquireUninterruptibly();
                        default -> {
                            synchronized ("a lock that every play sees") {
                                CompletableFuture.supplyAsync(() -> 1).join();
                            }
                        }
                    }
                    return call.call();
                }

                static void threads(int count, Callable<?> call) throws Exception {
                    CountDownLatch end = new CountDownLatch(1);
                    List<Thread> threads = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        threads.add(Thread.ofPlatform().start(() -> await(end)));
                    }
                    call.call();
                    end.countDown();
                    for (Thread thread : threads) {
                        thread.join();
                    }
                }

                static void await(CountDownLatch latch) {
                    try {
                        latch.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }

                static void never() {
                    while (true) {
                        try {
                            Thread.sleep(Long.MAX_VALUE);
                        } catch (InterruptedException goOn) {
                            continue;
                        }
                    }
                }

                static void holdTheLock() throws Exception {
                    CountDownLatch held = new CountDownLatch(1);
                    Thread.ofPlatform().daemon().start(() -> {
                        synchronized ("a lock that every play sees") {
                            held.countDown();
                            never();
                        }
                    });
                    held.await();
                }

                static void waitForOneAnother() throws Exception {
                    Lock one = new ReentrantLock();
                    Lock other = new ReentrantLock();
                    CountDownLatch both = new CountDownLatch(2);
                    Thread.ofPlatform().daemon().start(() -> takeBoth(other, one, both));
                    takeBoth(one, other, both);
                }

                static void takeBoth(Lock first, Lock second, CountDownLatch both) {
                    first.lock();
                    both.countDown();
                    await(both);
                    second.lock();
                }

                static void keepTheCommonPool() {
                    for (int i = 0; i < 8; i++) {
                        ForkJoinPool.commonPool().execute(Bad::never);
                    }
                }

                static void hostileThread() throws Exception {
                    new Thread() {
                        public void run() { never(); }
                        public void interrupt() { never(); }
                        public State getState() { never(); return null; }
                        public StackTraceElement[] getStackTrace() { never(); return null; }
                    }.start();
                }

                static class Hostile extends RuntimeException {
                    public String getMessage() { return "m".repeat(1 << 22) + "\\uD800"; }
                    public Throwable getCause() { return new Hostile(); }
                    public StackTraceElement[] getStackTrace() { return new StackTraceElement[3]; }
                    public String toString() { never(); return null; }
                }
            }
            """;

    private static final int RIGHT = 99;

    private final Playhouse playhouse =
            new Playhouse(
                    Stages.command(),
                    Stages.compile(List.of(new Request.Source("Bad.java", SOURCE))));

    @BeforeAll
    void open() throws Exception {
        assertEquals(List.of(), playhouse.open().errors());
    }

    @AfterAll
    void close() {
        playhouse.close();
    }

    @AfterEach
    void the_next_play_is_played() throws Exception {
        Trace next = play(RIGHT);
        assertEquals(Stop.FINISHED, next.stop());
        assertEquals(new Result.Returned(new Value.OfCall(0)), next.result(1));
    }

    @Test
    void a_right_play_leaves_its_stage_to_the_next() throws Exception {
        play(RIGHT);
        int stages = playhouse.stages();
        play(RIGHT);
        play(RIGHT);
        assertEquals(stages, playhouse.stages());
    }

    @Test
    void an_exit_with_the_status_for_want_of_memory_is_a_crash() throws Exception {
        assertEquals(Stop.CRASHED, play(1).stop());
    }

    @Test
    void a_thread_a_call_is_carried() throws Exception {
        assertEquals(Stop.FINISHED, play(2).stop());
    }

    @Test
    void threads_without_end_are_counted() throws Exception {
        assertEquals(Stop.OUT_OF_THREADS, play(3).stop());
    }

    @Test
    void a_lock_that_is_never_given_back_stops_no_later_play() throws Exception {
        assertEquals(Stop.FINISHED, play(4).stop());
    }

    @Test
    void what_waits_in_vain_counts_only_in_a_fresh_stage() throws Exception {
        assertEquals(Stop.STUCK, play(12).stop());
        int stages = playhouse.stages();
        assertEquals(Stop.STUCK, play(12).stop());
        assertEquals(stages + 1, playhouse.stages());
    }

    @Test
    void threads_that_wait_for_one_another_are_proof_in_any_stage() throws Exception {
        assertEquals(Stop.STUCK, play(12).stop());
        int stages = playhouse.stages();
        assertEquals(Stop.STUCK, play(11).stop());
        assertEquals(stages, playhouse.stages());
    }

    @Test
    void a_common_pool_of_another_size_ends_the_stage() throws Exception {
        assertEquals(Stop.FINISHED, play(5).stop());
        assertTheStageWasTheLast();
    }

    @Test
    void a_common_pool_that_is_kept_ends_the_stage() throws Exception {
        assertEquals(Stop.FINISHED, play(6).stop());
        assertTheStageWasTheLast();
    }

    private void assertTheStageWasTheLast() throws Exception {
        int stages = playhouse.stages();
        play(RIGHT);
        assertEquals(stages + 1, playhouse.stages());
    }

    @Test
    void a_thread_that_lies_is_asked_nothing() throws Exception {
        Trace trace = play(7);
        assertEquals(Stop.FINISHED, trace.stop());
        assertEquals("TIMED_WAITING", trace.left().getFirst().state());
    }

    @Test
    void a_throwable_that_lies_is_told_in_bounds() throws Exception {
        Trace trace = play(8);
        Result.Threw threw = assertInstanceOf(Result.Threw.class, trace.result(1));
        assertEquals("Bad$Hostile", threw.error().type());
        assertEquals(List.of(), threw.error().sites());
        assertTrue(String.valueOf(threw.error().message()).length() < 600);
    }

    @Test
    void the_name_of_a_thread_is_told_in_bounds() throws Exception {
        Trace trace = play(9);
        assertEquals(Stop.FINISHED, trace.stop());
        assertTrue(trace.events().toString().length() < 2_000);
    }

    @Test
    void another_locale_ends_the_stage() throws Exception {
        int stages = playhouse.stages();
        play(10);
        play(RIGHT);
        assertTrue(playhouse.stages() > stages);
    }

    @Test
    void what_the_compiler_cannot_finish_is_told_as_such() throws Exception {
        Path hostile = Path.of("src/test/resources/hostile/bombs/NestsConditionals.java");
        String source = Files.readString(hostile);
        Limits limits = new Limits(Duration.ofSeconds(3), Duration.ofMinutes(3));
        Request.Compile compile = Stages.compile(List.of(new Request.Source("A.java", source)));
        try (Playhouse slow = new Playhouse(Stages.command(), compile, limits)) {
            CompilerOverran overran = assertThrows(CompilerOverran.class, slow::open);
            assertEquals(Stop.OUT_OF_TIME, overran.stop());
        }
    }

    private Trace play(int way) throws Exception {
        Settling settling = playhouse.kernelTells() ? Settling.byKernel() : Settling.byJdk(60);
        Caller caller = new Caller(0, 1, CallPlan.returning(50), Scenario.NEVER);
        return playhouse.perform(
                "Bad", new LimiterScenario(List.of(way), List.of(caller)), settling);
    }
}
