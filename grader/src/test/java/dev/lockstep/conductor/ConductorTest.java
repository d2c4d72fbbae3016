package dev.lockstep.conductor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.trace.Ending;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.io.IOException;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConductorTest {
    private final SubmissionThreads threads = new SubmissionThreads();
    private final Play play = new Play(ConductorTest.class.getClassLoader());
    private Conductor conductor;
    private AutoCloseable resource = () -> {};

    @BeforeEach
    void open() throws IOException {
        if (KernelQuiescence.available()) {
            KernelQuiescence kernel = new KernelQuiescence();
            resource = kernel;
            conductor = new Conductor(kernel, threads, new StageTime(threads));
        } else {
            conductor = byTheJdk(60);
        }
    }

    private Conductor byTheJdk(long settleMillis) {
        Quiescence portable = new PortableQuiescence(threads).of(play::happenings, settleMillis);
        return new Conductor(portable, threads, new StageTime(threads));
    }

    @AfterEach
    void close() throws Exception {
        resource.close();
    }

    @Test
    void a_play_is_finished_when_its_actors_have_left() {
        actor("caller", 5, () -> call(0, 100));

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.FINISHED, trace.stop());
        assertEquals(
                List.of(
                        new Event.Entered(0, 5),
                        new Event.Started(0, "caller", 5),
                        new Event.Ended(0, Ending.RETURNED, 105),
                        new Event.Left(0, 105)),
                trace.events());
        assertEquals(List.of(new Result.Returned(new Value.OfCall(0))), trace.results());
        assertEquals(105, trace.at());
        assertEquals(List.of(), trace.left());
        assertTrue(conductor.clear(play));
    }

    @Test
    void a_play_without_actors_is_finished_at_once() {
        Trace trace = conductor.conduct(play);
        assertEquals(Stop.FINISHED, trace.stop());
        assertEquals(List.of(), trace.events());
    }

    @Test
    void calls_in_threads_of_any_kind_take_as_long_as_the_slowest() {
        actor(
                "caller",
                0,
                () -> {
                    Thread platform = Thread.ofPlatform().name("p").start(() -> call(0, 300));
                    Thread virtual = Thread.ofVirtual().start(() -> call(1, 200));
                    call(2, 100);
                    platform.join();
                    virtual.join();
                    return "done";
                });

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.FINISHED, trace.stop());
        assertEquals(300, trace.at());
        List<Event> ends =
                trace.events().stream().filter(event -> event instanceof Event.Ended).toList();
        assertEquals(
                List.of(
                        new Event.Ended(2, Ending.RETURNED, 100),
                        new Event.Ended(1, Ending.RETURNED, 200),
                        new Event.Ended(0, Ending.RETURNED, 300)),
                ends);
        assertTrue(trace.events().contains(new Event.Started(0, "p", 0)));
        assertTrue(trace.events().contains(new Event.Started(1, "virtual-1", 0)));
    }

    @Test
    void a_call_that_outlives_its_actor_is_played_to_its_end() {
        actor("caller", 0, () -> Thread.ofPlatform().start(() -> call(0, 70)).getName());

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.FINISHED, trace.stop());
        assertEquals(new Event.Ended(0, Ending.RETURNED, 70), trace.events().getLast());
    }

    @Test
    void an_interrupted_call_reacts_and_ends() {
        actor("caller", 0, () -> call(0, 100, 30));
        play.interrupt(0, 50);

        Trace trace = conductor.conduct(play);

        assertEquals(
                List.of(
                        new Event.Entered(0, 0),
                        new Event.Started(0, "caller", 0),
                        new Event.Interrupted(0, 50),
                        new Event.Noticed(0, 50),
                        new Event.Ended(0, Ending.INTERRUPTED, 80),
                        new Event.Left(0, 80)),
                trace.events());
        assertEquals(80, trace.at());
    }

    @Test
    void an_actor_that_has_left_is_not_interrupted() {
        actor("caller", 0, () -> call(0, 10));
        play.interrupt(0, 50);

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.FINISHED, trace.stop());
        assertFalse(trace.events().contains(new Event.Interrupted(0, 50)));
    }

    @Test
    void a_wait_that_nobody_can_end_is_stuck() {
        CountDownLatch never = new CountDownLatch(1);
        actor(
                "caller",
                0,
                () -> {
                    call(0, 20);
                    never.await();
                    return "unreachable";
                });

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.STUCK, trace.stop());
        assertEquals(List.of(new Result.Unfinished()), trace.results());
        assertEquals(20, trace.at());
        Standing standing = trace.waiting().getFirst();
        assertEquals("caller", standing.name());
        assertEquals("WAITING", standing.state());
        assertTrue(conductor.clear(play));
        assertEquals(List.of(), threads.alive());
    }

    @Test
    void a_deadlock_is_stuck() {
        Lock one = new ReentrantLock();
        Lock other = new ReentrantLock();
        actor("first", 0, () -> lockBoth(0, one, other));
        actor("second", 0, () -> lockBoth(1, other, one));

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.STUCK, trace.stop());
        assertEquals(10, trace.at());
        assertEquals(
                List.of("first", "second"),
                trace.waiting().stream().map(Standing::name).sorted().toList());
        assertTrue(conductor.clear(play));
    }

    @Test
    void virtual_threads_that_wait_for_monitors_know_who_holds_them() {
        Object one = new Object();
        Object other = new Object();
        actor("first", 0, () -> inAThread("A", () -> enterBoth(0, one, other)));
        actor("second", 0, () -> inAThread("B", () -> enterBoth(1, other, one)));

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.STUCK, trace.stop());
        assertTrue(conductor.deadlocked());
        assertEquals(
                List.of("held by A", "held by B"),
                trace.waiting().stream()
                        .map(Standing::waitsFor)
                        .filter(waitsFor -> waitsFor.contains("held by"))
                        .map(waitsFor -> waitsFor.substring(waitsFor.indexOf("held by")))
                        .sorted()
                        .toList());
    }

    @Test
    void who_waits_on_a_monitor_does_not_hold_it() {
        Object outer = new Object();
        Object inner = new Object();
        actor("waiting", 0, () -> inAThread("W", () -> waitWithin(outer, inner)));
        actor("through", 5, () -> inAThread("T", () -> enterBoth(0, inner, outer)));
        actor("behind", 7, () -> inAThread("B", () -> enterBoth(1, inner, outer)));

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.STUCK, trace.stop());
        assertFalse(conductor.deadlocked());
        assertTrue(standing(trace, "B").waitsFor().endsWith("held by T"), trace::toString);
        // What W holds besides, the JVM does not always know.
        String waitsFor = standing(trace, "T").waitsFor();
        assertTrue(!waitsFor.contains("held by") || waitsFor.endsWith("held by W"), waitsFor);
    }

    @Test
    void who_was_woken_does_not_hold_the_monitor_of_who_woke_it() {
        Object monitor = new Object();
        actor("waiting", 0, () -> inAThread("W", () -> waitWithin(new Object(), monitor)));
        actor("waking", 5, () -> inAThread("N", () -> wakeAndStay(monitor)));
        actor("behind", 7, () -> inAThread("B", () -> enterBoth(0, monitor, new Object())));

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.STUCK, trace.stop());
        Standing woken = standing(trace, "W");
        assertEquals("BLOCKED", woken.state());
        assertFalse(woken.waitsFor().contains("held by W"), woken::toString);
        assertTrue(standing(trace, "B").waitsFor().endsWith("held by N"), trace::toString);
    }

    @Test
    void a_call_that_is_tried_again_for_ever_is_out_of_time() {
        actor("caller", 0, this::callForEver);

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.OUT_OF_TIME, trace.stop());
        conductor.clear(play);
    }

    @Test
    void where_every_step_costs_real_time_it_is_so_after_some_hundred_tries() {
        conductor = byTheJdk(3);
        actor("caller", 0, this::callForEver);

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.OUT_OF_TIME, trace.stop());
        assertTrue(trace.at() < 400, () -> "for " + trace.at() + " ms");
        conductor.clear(play);
    }

    @Test
    void many_calls_are_not_one_that_is_tried_again() {
        conductor = byTheJdk(3);
        actor(
                "caller",
                0,
                () -> {
                    for (int number = 0; number < 400; number++) {
                        call(number, 1);
                    }
                    return "done";
                });

        assertEquals(Stop.FINISHED, conductor.conduct(play).stop());
    }

    @Test
    void whoever_gets_on_is_not_out_of_time_within_a_step() {
        actor(
                "caller",
                0,
                () -> {
                    for (int call = 0; call < 8; call++) {
                        int number = call;
                        Thread.ofPlatform().start(() -> call(number, 100));
                        ProcessorTime.use(Duration.ofMillis(250));
                    }
                    return "done";
                });

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.FINISHED, trace.stop());
        assertEquals(100, trace.at());
        assertTrue(conductor.clear(play));
    }

    @Test
    void a_loop_without_end_is_out_of_time() {
        actor(
                "caller",
                0,
                () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return "interrupted";
                });

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.OUT_OF_TIME, trace.stop());
        assertEquals(List.of(new Result.Unfinished()), trace.results());
        assertEquals("RUNNABLE", trace.waiting().getFirst().state());
        boolean fit = conductor.clear(play);
        // A JVM that compiles much at the moment may have used up what is left for clearing.
        assertTrue(fit || endsSoon(), "it ends when it is interrupted");
    }

    private boolean endsSoon() {
        for (int looks = 0; looks < 10_000 && !threads.alive().isEmpty(); looks++) {
            LockSupport.parkNanos(1_000_000);
        }
        return threads.alive().isEmpty();
    }

    @Test
    void threads_that_live_on_are_left() {
        actor(
                "caller",
                0,
                () -> {
                    Thread.ofPlatform().daemon().name("reporter").start(LockSupport::park);
                    Thread.ofVirtual().start(LockSupport::park);
                    return "done";
                });

        Trace trace = conductor.conduct(play);

        assertEquals(Stop.FINISHED, trace.stop());
        assertEquals(List.of(), trace.waiting());
        assertEquals(
                List.of("reporter", "virtual-1"),
                trace.left().stream().map(Standing::name).toList());
        assertTrue(conductor.clear(play));
        assertEquals(List.of(), threads.alive());
    }

    @Test
    void a_call_after_the_end_is_refused() {
        CountDownLatch never = new CountDownLatch(1);
        actor(
                "caller",
                0,
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        call(0, 10);
                    }
                    return "unreachable";
                });
        assertEquals(Stop.STUCK, conductor.conduct(play).stop());
        assertTrue(conductor.clear(play));

        assertEquals(2, play.happenings(), "it entered and left");
        Result.Threw threw = assertInstanceOf(Result.Threw.class, play.results().getFirst());
        assertEquals("the play is over", threw.error().message());
    }

    @Test
    void a_list_that_throws_when_it_is_read_is_told_as_thrown() {
        List<String> lying =
                new AbstractList<>() {
                    @Override
                    public String get(int index) {
                        throw new ArithmeticException("lying list");
                    }

                    @Override
                    public int size() {
                        return 3;
                    }
                };
        play.actor("caller", 0, () -> lying, list -> play.tell().items(list, play.tell()::value));

        Trace trace = conductor.conduct(play);

        Result.Threw threw = assertInstanceOf(Result.Threw.class, trace.result(0));
        assertEquals("ArithmeticException: lying list", threw.error().told());
    }

    @Test
    void a_throwable_that_throws_when_it_is_asked_is_told_all_the_same() {
        actor(
                "caller",
                0,
                () -> {
                    throw new Sulking();
                });

        Trace trace = conductor.conduct(play);

        Result.Threw threw = assertInstanceOf(Result.Threw.class, trace.result(0));
        assertEquals("Sulking", threw.error().told());
        assertNull(threw.error().cause());
    }

    @Test
    void a_throwable_with_holes_in_its_stack_trace_is_told_all_the_same() {
        actor(
                "caller",
                0,
                () -> {
                    throw new Holey();
                });

        Trace trace = conductor.conduct(play);

        Result.Threw threw = assertInstanceOf(Result.Threw.class, trace.result(0));
        assertEquals("Holey", threw.error().told());
        assertEquals(List.of(), threw.error().sites());
    }

    private static final class Holey extends RuntimeException {
        @java.io.Serial private static final long serialVersionUID = 1;

        @Override
        public StackTraceElement[] getStackTrace() {
            return new StackTraceElement[1];
        }
    }

    private static final class Sulking extends RuntimeException {
        @java.io.Serial private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException("no stack trace");
        }
    }

    private void actor(String name, long at, Callable<?> part) {
        play.actor(name, at, part, play.tell()::value);
    }

    private Object call(int number, long latency) {
        return call(number, latency, 0);
    }

    private Object call(int number, long latency, long reaction) {
        return callAt(number, number, latency, reaction);
    }

    private Object callAt(int place, int number, long latency, long reaction) {
        Ending ending = play.run(number, place, latency, reaction);
        play.ended(number, ending);
        return play.tell().ofCall(number, new Object());
    }

    /// Each try has a number of its own, as in a scenario.
    private Object callForEver() {
        for (int number = 0; true; number++) {
            callAt(0, number, 1, 0);
        }
    }

    private Object lockBoth(int number, Lock mine, Lock yours) throws InterruptedException {
        mine.lockInterruptibly();
        try {
            call(number, 10);
            yours.lockInterruptibly();
            yours.unlock();
            return "both";
        } finally {
            mine.unlock();
        }
    }

    private Object enterBoth(int number, Object mine, Object yours) {
        synchronized (mine) {
            call(number, 10);
            synchronized (yours) {
                return "both";
            }
        }
    }

    private static Object waitWithin(Object outer, Object inner) throws InterruptedException {
        synchronized (outer) {
            synchronized (inner) {
                while (true) {
                    inner.wait();
                }
            }
        }
    }

    private static Object wakeAndStay(Object monitor) throws InterruptedException {
        synchronized (monitor) {
            monitor.notifyAll();
            new CountDownLatch(1).await();
            return "never";
        }
    }

    private static Standing standing(Trace trace, String name) {
        return trace.waiting().stream()
                .filter(standing -> standing.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object inAThread(String name, Callable<?> part) throws Exception {
        FutureTask<Object> task = new FutureTask<>(part::call);
        Thread.ofVirtual().name(name).start(task);
        return task.get();
    }
}
