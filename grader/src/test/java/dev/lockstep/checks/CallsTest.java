package dev.lockstep.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.trace.Ending;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {
    private final List<Event> events = new ArrayList<>();

    @Test
    void calls_that_follow_one_another_never_overlap() {
        begins(0, 0);
        ends(0, 100);
        begins(1, 100);
        ends(1, 200);

        assertEquals(1, calls().peak());
        assertEquals(1, calls().overlap());
    }

    @Test
    void calls_in_flight_at_one_instant_overlap() {
        begins(0, 0);
        begins(1, 50);
        begins(2, 99);
        ends(0, 100);
        begins(3, 100);
        ends(1, 120);
        ends(2, 120);
        ends(3, 200);

        assertEquals(3, calls().peak());
        assertEquals(3, calls().overlap());
    }

    @Test
    void a_call_that_begins_before_another_ends_breaks_a_limit_even_at_the_same_instant() {
        begins(0, 0);
        begins(1, 100);
        ends(0, 100);
        ends(1, 200);

        assertEquals(2, calls().peak());
        assertEquals(1, calls().overlap());
    }

    @Test
    void a_call_that_takes_no_time_overlaps_nothing() {
        begins(0, 0);
        begins(1, 50);
        ends(1, 50);
        ends(0, 100);

        assertEquals(2, calls().peak());
        assertEquals(1, calls().overlap());
    }

    @Test
    void a_call_runs_from_its_begin_until_before_its_end() {
        begins(0, 10);
        ends(0, 20);

        assertEquals(0, calls().runningAt(9));
        assertEquals(1, calls().runningAt(10));
        assertEquals(1, calls().runningAt(19));
        assertEquals(0, calls().runningAt(20));
    }

    @Test
    void a_call_without_an_end_runs_on() {
        begins(0, 10);

        Call call = calls().list().getFirst();
        assertEquals(Call.RUNNING, call.end());
        assertNull(call.ending());
        assertEquals(1, calls().runningAt(1_000_000));
        assertEquals(1, calls().overlap());
    }

    @Test
    void a_call_remembers_its_interrupt_and_its_end() {
        begins(0, 10);
        events.add(new Event.Noticed(0, 15));
        events.add(new Event.Ended(0, Ending.INTERRUPTED, 30));

        assertEquals(
                new Call(0, "t0", 10, 30, Ending.INTERRUPTED, true), calls().list().getFirst());
    }

    @Test
    void calls_are_listed_by_number() {
        begins(5, 0);
        begins(2, 1);
        begins(9, 2);

        assertEquals(List.of(2, 5, 9), calls().list().stream().map(Call::number).toList());
    }

    @Test
    void only_the_wanted_calls_are_counted() {
        begins(0, 0);
        begins(1, 0);
        begins(2, 0);
        ends(1, 10);
        ends(0, 20);
        ends(2, 30);

        Calls even = calls().only(call -> call.number() % 2 == 0);
        assertEquals(2, even.list().size());
        assertEquals(2, even.peak());
        assertEquals(2, even.overlap());
    }

    @Test
    void actors_are_no_calls() {
        events.add(new Event.Entered(0, 0));
        events.add(new Event.Interrupted(0, 1));
        events.add(new Event.Left(0, 2));

        assertTrue(calls().list().isEmpty());
        assertEquals(0, calls().peak());
        assertEquals(0, calls().overlap());
    }

    private void begins(int call, long at) {
        events.add(new Event.Started(call, "t" + call, at));
    }

    private void ends(int call, long at) {
        events.add(new Event.Ended(call, Ending.RETURNED, at));
    }

    private Calls calls() {
        return Calls.of(
                new Trace(
                        events, List.of(), Stop.FINISHED, List.of(), List.of(), List.of(), "", 0));
    }
}
