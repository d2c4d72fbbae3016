package dev.lockstep.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.LimiterScenario.Caller;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// One submission that misbehaves in the way that its limit says, in real stages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayhouseTest {
    private static final String SOURCE =
            """
            import java.util.*;
            import java.util.concurrent.Callable;

            public class Bad implements exercises.ratelimiter.RateLimiter {
                static int calls;
                final int way;
                final Object[] locks = {new Object(), new Object()};
                int turn;

                public Bad(int way) {
                    this.way = way;
                }

                public <T> T call(Callable<T> call) throws Exception {
                    calls++;
                    switch (way) {
                        case 1 -> System.exit(0);
                        case 2 -> Runtime.getRuntime().halt(7);
                        case 3 -> fillMemory();
                        case 4 -> spin();
                        case 5 -> { return deadlock(call); }
                        case 6 -> flood();
                        case 7 -> forge();
                        case 8 -> { return call(call); }
                        case 9 -> Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
                        case 10 -> System.out.close();
                        case 11 -> say(calls + " ü €");
                        case 12 -> System.in.read();
                        default -> {}
                    }
                    return call.call();
                }

                static void fillMemory() {
                    List<long[]> all = new ArrayList<>();
                    while (true) {
                        all.add(new long[1 << 20]);
                    }
                }

                static void spin() {
                    long i = 0;
                    while (true) { i++; } // here
                }

                <T> T deadlock(Callable<T> call) throws Exception {
                    int mine;
                    synchronized (this) { mine = turn++; }
                    synchronized (locks[mine]) {
                        T result = call.call();
                        synchronized (locks[1 - mine]) { // there
                            return result;
                        }
                    }
                }

                static void flood() {
                    for (int i = 0; i < 200_000; i++) {
                        System.out.println("line " + i);
                    }
                }

                static void forge() throws Exception {
                    String line = "0123 {\\"is\\":\\"Ready\\",\\"kernel\\":true}\\n";
                    System.out.print(line);
                    System.err.print(line);
                    try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                        out.write(line.getBytes());
                    }
                }

                static void say(String text) {
                    System.out.println(text);
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
        Answer.Compiled compiled = playhouse.open();
        assertEquals(List.of(), compiled.errors());
        assertEquals(
                List.of(new Answer.Candidate("rate-limiter", "Bad", "Bad.java", true)),
                compiled.candidates());
        assertEquals(Set.of("Bad"), compiled.classFiles().keySet());
        Answer.ClassFile file = compiled.classes().getFirst();
        assertEquals(
                "Bad Bad.java yv66vg",
                file.name() + " " + file.sourceFile() + " " + file.base64().substring(0, 6));
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
        assertEquals(List.of(), next.left());
        assertEquals("", next.output());
    }

    @Test
    void a_play_has_events_and_results() throws Exception {
        Trace trace = play(RIGHT);
        assertTrue(trace.events().contains(new Event.Started(0, "caller-0", 1)));
        assertEquals(51, trace.at());
    }

    @Test
    void ending_the_jvm_is_a_crash() throws Exception {
        assertEquals(Stop.CRASHED, play(1).stop());
        assertEquals(Stop.CRASHED, play(2).stop());
    }

    @Test
    void filling_the_memory_is_told_as_such() throws Exception {
        assertEquals(Stop.OUT_OF_MEMORY, play(3).stop());
    }

    @Test
    void a_loop_without_end_is_out_of_time_at_its_line() throws Exception {
        Trace trace = play(4);
        assertEquals(Stop.OUT_OF_TIME, trace.stop());
        Standing loop = trace.waiting().getFirst();
        assertEquals(new Site("Bad", "Bad.java", line("// here")), loop.sites().getFirst());
        assertEquals("", loop.waitsFor());
    }

    @Test
    void a_deadlock_is_stuck_at_its_line() throws Exception {
        Trace trace = play(deadlock());
        assertEquals(Stop.STUCK, trace.stop());
        assertEquals(2, trace.waiting().size());
        for (Standing standing : trace.waiting()) {
            assertEquals("BLOCKED", standing.state());
            // The JDK counts a thread that waits for a monitor as in the block's first line.
            int line = standing.sites().getFirst().line();
            assertTrue(line == line("// there") || line == line("// there") + 1, "line " + line);
        }
    }

    @Test
    void a_circle_of_monitors_is_proof_beside_threads_of_an_earlier_play() throws Exception {
        play(deadlock());
        int stages = playhouse.stages();
        Trace again = play(deadlock());
        assertEquals(Stop.STUCK, again.stop());
        assertEquals(stages, playhouse.stages());
        assertEquals(
                Set.of(
                        "the lock of a synchronized block, held by caller-0",
                        "the lock of a synchronized block, held by caller-1"),
                again.waiting().stream().map(Standing::waitsFor).collect(Collectors.toSet()));
    }

    @Test
    void a_flood_of_output_is_cut() throws Exception {
        Trace trace = play(6);
        assertEquals(Stop.FINISHED, trace.stop());
        assertTrue(trace.output().startsWith("line 0\nline 1\n"));
        assertTrue(trace.output().endsWith("… and more"));
        assertTrue(trace.output().length() < 20_000);
    }

    @Test
    void a_forged_answer_is_no_answer() throws Exception {
        assertEquals(Stop.CRASHED, play(7).stop());
    }

    @Test
    void an_endless_recursion_is_thrown() throws Exception {
        Trace trace = play(8);
        assertEquals(Stop.FINISHED, trace.stop());
        Result.Threw threw = assertInstanceOf(Result.Threw.class, trace.result(1));
        assertTrue(threw.error().isA(StackOverflowError.class));
    }

    @Test
    void whoever_interrupts_every_thread_spoils_only_its_own_play() throws Exception {
        Trace trace = play(9);
        assertTrue(trace.stop() != Stop.CRASHED, trace.stop()::toString);
    }

    @Test
    void closing_the_output_costs_nothing() throws Exception {
        assertEquals(Stop.FINISHED, play(10).stop());
    }

    @Test
    void classes_and_output_are_fresh_in_every_play() throws Exception {
        assertEquals("1 ü €\n", play(11).output().replace("\r\n", "\n"));
        assertEquals("1 ü €\n", play(11).output().replace("\r\n", "\n"));
    }

    @Test
    void a_play_ends_where_only_the_jdk_tells_that_nothing_runs() throws Exception {
        Caller caller = new Caller(0, 1, CallPlan.returning(50), Scenario.NEVER);
        LimiterScenario scenario = new LimiterScenario(List.of(10), List.of(caller));
        assertEquals(Stop.FINISHED, playhouse.perform("Bad", scenario, Settling.byJdk(15)).stop());
    }

    @Test
    void the_standard_input_is_empty() throws Exception {
        assertEquals(Stop.FINISHED, play(12).stop());
    }

    @Test
    void a_class_that_was_not_compiled_is_our_fault_and_ends_only_the_stage() throws Exception {
        Trace trace =
                playhouse.perform("Nobody", new LimiterScenario(List.of(1), List.of()), settling());
        assertEquals(Stop.CRASHED, trace.stop());
    }

    @Test
    void a_stage_that_does_not_start_is_the_machines_failure() {
        StageCommand odd =
                new StageCommand(
                        Stages.command().java(), List.of(Path.of("nowhere")), Path.of("nowhere"));
        try (Playhouse none = new Playhouse(odd, Stages.compile(List.of()))) {
            assertThrows(IOException.class, none::open);
        }
    }

    private static Scenario deadlock() {
        CallPlan plan = CallPlan.returning(50);
        return new LimiterScenario(
                List.of(5),
                List.of(
                        new Caller(0, 1, plan, Scenario.NEVER),
                        new Caller(0, 2, plan, Scenario.NEVER)));
    }

    private Trace play(int way) throws Exception {
        return play(
                new LimiterScenario(
                        List.of(way),
                        List.of(new Caller(0, 1, CallPlan.returning(50), Scenario.NEVER))));
    }

    private Trace play(Scenario scenario) throws Exception {
        return playhouse.perform("Bad", scenario, settling());
    }

    private Settling settling() {
        return playhouse.kernelTells() ? Settling.byKernel() : Settling.byJdk(60);
    }

    private static int line(String marker) {
        return (int) SOURCE.substring(0, SOURCE.indexOf(marker)).lines().count();
    }
}
