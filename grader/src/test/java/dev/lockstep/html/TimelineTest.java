package dev.lockstep.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lockstep.report.TimelineCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    @ParameterizedTest
    @CsvSource({
        "100,  '0 20 40 60 80 100'",
        "110,  '0 20 40 60 80 100'",
        "1,    '0 1'",
        "2507, '0 500 1000 1500 2000 2500'",
        "401,  '0 100 200 300 400'",
    })
    void an_axis_has_round_numbers(long end, String expected) {
        Scale scale = Scale.of(List.of(call(0, 0, end)), new Target.Unseen());
        assertEquals(
                expected, String.join(" ", scale.ticks().stream().map(Object::toString).toList()));
    }

    @Test
    void an_axis_begins_where_the_calls_do_when_that_is_late() {
        Scale scale = Scale.of(List.of(call(0, 5000, 5100)), new Target.Unseen());
        assertEquals(5000, scale.from());
        assertEquals(Scale.LEFT, scale.x(5000));
        assertEquals(Scale.RIGHT, scale.x(5100));
    }

    @Test
    void a_call_that_begins_where_as_many_run_as_may_is_one_too_many() {
        List<TimelineCall> calls = List.of(call(0, 0, 50), call(1, 10, 60), call(2, 50, 90));
        assertEquals(
                "returned | returned, one too many | returned, one too many",
                words(calls, new Target.AtMost(1)));
        assertEquals("returned | returned | returned", words(calls, new Target.AtMost(2)));
    }

    @Test
    void a_call_that_ends_after_the_limit_is_late() {
        List<TimelineCall> calls = List.of(call(0, 0, 100), call(1, 0, 101));
        assertEquals("returned | returned, late", words(calls, new Target.By(100)));
    }

    @Test
    void how_a_call_ended_is_a_word() {
        List<TimelineCall> calls =
                List.of(
                        new TimelineCall(0, "a", 0, 5L, "threw"),
                        new TimelineCall(1, "a", 6, 9L, "interrupted"),
                        new TimelineCall(2, "a", 10, null, "running"));
        assertEquals("threw | interrupted | still running", words(calls, new Target.Unseen()));
    }

    @Test
    void as_many_run_at_once_as_have_begun_and_not_ended() {
        RunningCount count =
                RunningCount.of(List.of(call(0, 0, 50), call(1, 10, 60), call(2, 50, 90)));
        assertEquals(2, count.most());
        assertEquals(2, count.at(50));
        assertEquals(0, count.at(90));
    }

    private static String words(List<TimelineCall> calls, Target target) {
        return String.join(
                " | ", MarkedCall.all(calls, target).stream().map(MarkedCall::words).toList());
    }

    private static TimelineCall call(int number, long start, long end) {
        return new TimelineCall(number, "caller-" + number, start, end, "returned");
    }
}
