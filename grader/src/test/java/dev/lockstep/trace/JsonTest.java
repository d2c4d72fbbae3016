package dev.lockstep.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final Site SITE = new Site("a.b.C$D", "C.java", 7);
    private static final Thrown CAUSE =
            new Thrown(List.of("java.io.IOException"), null, 3, null, List.of());
    private static final Thrown THROWN =
            new Thrown(
                    List.of("x.Wrong", "java.lang.RuntimeException"),
                    "a \"quoted\"\nline, <b>ü € 𝄞\u2028\u0000</b>",
                    -1,
                    CAUSE,
                    List.of(SITE));

    static List<Event> events() {
        return List.of(
                new Event.Entered(0, 1),
                new Event.Left(1, 2),
                new Event.Interrupted(2, 3),
                new Event.Started(3, "virtual-1", 4),
                new Event.Noticed(4, 5),
                new Event.Ended(5, Ending.RETURNED, 6),
                new Event.Ended(6, Ending.THREW, 7),
                new Event.Ended(7, Ending.INTERRUPTED, Long.MAX_VALUE));
    }

    static List<Value> values() {
        return List.of(
                new Value.Nothing(),
                new Value.OfCall(1),
                new Value.Response(1, -2),
                new Value.Success(new Value.Success(new Value.Nothing())),
                new Value.Failure(THROWN),
                new Value.Items(List.of()),
                new Value.Items(List.of(new Value.OfCall(1), new Value.Items(List.of()))),
                new Value.Nanos(1_234_567_890_123L),
                new Value.Other("a.B"));
    }

    static List<Result> results() {
        return List.of(
                new Result.Unfinished(),
                new Result.Returned(new Value.Nothing()),
                new Result.Threw(THROWN));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_comes_back_as_it_was(Event event) {
        assertComesBack(event, Event.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_comes_back_as_it_was(Value value) {
        assertComesBack(value, Value.class);
    }

    @ParameterizedTest
    @MethodSource("results")
    void every_result_comes_back_as_it_was(Result result) {
        assertComesBack(result, Result.class);
    }

    @Test
    void these_tests_leave_no_alternative_out() {
        assertComplete(Event.class, events());
        assertComplete(Value.class, values());
        assertComplete(Result.class, results());
    }

    @Test
    void a_trace_comes_back_as_it_was_however_it_stopped() {
        Standing standing = new Standing("t", "WAITING", "Object.wait", List.of(SITE));
        for (Stop stop : Stop.values()) {
            Trace trace =
                    new Trace(
                            events(),
                            results(),
                            stop,
                            List.of(standing),
                            List.of(standing),
                            List.of(standing),
                            "printed\r\n\t",
                            99);
            assertComesBack(trace, Trace.class);
        }
    }

    @Test
    void what_is_printed_never_breaks_the_line() {
        Trace trace = Trace.lost(Stop.CRASHED, "one\ntwo\r\nthree\u2028\u2029\u0085");
        assertFalse(Json.line(trace, Trace.class).contains("\n"));
    }

    @Test
    void an_alternative_carries_its_name() {
        String line = Json.line(new Event.Entered(1, 2), Event.class);
        assertEquals("{\"is\":\"Entered\",\"actor\":1,\"at\":2}", line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"is\":null}",
                "{\"is\":\"Vanished\",\"at\":1}",
                "{\"is\":\"Entered\",\"actor\":\"one\"}",
                "{\"is\":\"Entered\"",
            })
    void a_line_that_is_no_event_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> Json.parse(line, Event.class));
    }

    @Test
    void a_trace_that_lacks_its_lists_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Json.parse("{}", Trace.class));
    }

    @Test
    void a_throwable_is_told_by_its_simple_name_and_message() {
        assertEquals("IOException", CAUSE.told());
        assertTrue(THROWN.told().startsWith("Wrong: a \"quoted\""));
        Thrown nested = new Thrown(List.of("a.B$C"), "m", -1, null, List.of());
        assertEquals("C: m", nested.told());
        assertTrue(THROWN.isA(RuntimeException.class));
        assertFalse(THROWN.isA(Error.class));
    }

    private static <T> void assertComesBack(T value, Class<T> type) {
        assertEquals(value, Json.parse(Json.line(value, type), type));
    }

    private static void assertComplete(Class<?> sealed, List<?> told) {
        List<Class<?>> alternatives =
                new ArrayList<>(Arrays.asList(sealed.getPermittedSubclasses()));
        Set<Class<?>> seen = told.stream().map(Object::getClass).collect(Collectors.toSet());
        alternatives.removeAll(seen);
        assertEquals(List.of(), alternatives);
    }
}
