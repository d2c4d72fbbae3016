package dev.lockstep.conductor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualClockTest {
    private final VirtualClock clock = new VirtualClock();
    private final List<String> woken = new ArrayList<>();

    @Test
    void it_stands_still_until_it_is_moved() {
        due("a", 5, true);
        assertEquals(0, clock.nanos());
        assertEquals(List.of(), woken);
    }

    @Test
    void it_moves_to_the_earliest_instant_and_wakes_all_that_is_due_then() {
        due("late", 9, true);
        due("first", 5, true);
        due("second", 5, true);

        assertTrue(clock.advance());
        assertEquals(List.of("first", "second"), woken);
        assertEquals(5, clock.nanos());

        assertTrue(clock.advance());
        assertEquals(List.of("first", "second", "late"), woken);
        assertEquals(9, clock.nanos());
    }

    @Test
    void it_does_not_move_when_nothing_is_due() {
        assertFalse(clock.advance());
        due("a", 5, true);
        clock.advance();
        assertFalse(clock.advance());
        assertEquals(5, clock.nanos());
    }

    @Test
    void instants_count_from_now() {
        due("a", 5, true);
        clock.advance();
        due("b", 5, true);
        clock.advance();
        assertEquals(10, clock.nanos());
    }

    @Test
    void what_is_due_by_a_wake_up_comes_later_even_at_the_same_instant() {
        clock.after(5, VirtualClock.Who.CALL, () -> due("again", 0, true));
        assertTrue(clock.advance());
        assertEquals(List.of(), woken);
        assertTrue(clock.advance());
        assertEquals(List.of("again"), woken);
        assertEquals(5, clock.nanos());
    }

    @Test
    void what_is_withdrawn_does_not_wake() {
        Object due = due("a", 5, true);
        clock.withdraw(due);
        clock.withdraw(due);
        assertFalse(clock.callsDue());
        assertFalse(clock.advance());
        assertEquals(List.of(), woken);
    }

    @Test
    void withdrawing_what_has_run_changes_nothing() {
        Object ran = due("a", 5, true);
        due("b", 6, true);
        clock.advance();
        clock.withdraw(ran);
        assertTrue(clock.callsDue());
    }

    @Test
    void only_calls_and_actors_count_as_due_calls() {
        due("wait", 5, false);
        assertFalse(clock.callsDue());
        due("call", 6, true);
        assertTrue(clock.callsDue());
        clock.advance();
        assertTrue(clock.callsDue());
        clock.advance();
        assertFalse(clock.callsDue());
    }

    @Test
    void a_wait_without_end_comes_after_everything_else() {
        due("a", 1, true);
        clock.advance();
        due("for ever", Long.MAX_VALUE, true);
        due("b", 1_000_000, true);
        clock.advance();
        assertEquals(List.of("a", "b"), woken);
        assertEquals(1, clock.millis());
    }

    @Test
    void a_wait_of_less_than_nothing_is_due_now() {
        due("a", -7, true);
        clock.advance();
        assertEquals(0, clock.nanos());
        assertEquals(List.of("a"), woken);
    }

    @Test
    void with_a_grain_waits_that_are_close_end_together_and_late() {
        due("a", 1_000, false);
        due("b", 1_400, false);
        due("c", 1_700, false);
        clock.advance(500);
        assertEquals(List.of("a", "b"), woken);
        assertEquals(1_500, clock.nanos());
    }

    @Test
    void with_a_grain_no_call_ends_late_or_together_with_an_earlier_wait() {
        due("wait", 1_000, false);
        due("call", 1_400, true);
        due("later", 1_450, false);
        clock.advance(500);
        assertEquals(List.of("wait"), woken);
        clock.advance(500);
        assertEquals(List.of("wait", "call"), woken);
        assertEquals(1_400, clock.nanos());
    }

    private Object due(String name, long nanos, boolean call) {
        return clock.after(
                nanos,
                call ? VirtualClock.Who.CALL : VirtualClock.Who.TIMED_WAIT,
                () -> woken.add(name));
    }

    @Test
    void whether_the_next_step_ends_a_call() {
        assertFalse(clock.callIsNext());
        clock.after(20, VirtualClock.Who.CALL, () -> {});
        assertTrue(clock.callIsNext());
        clock.after(10, VirtualClock.Who.TIMED_WAIT, () -> {});
        assertFalse(clock.callIsNext());
        clock.after(5, VirtualClock.Who.ACTOR, () -> {});
        assertFalse(clock.callIsNext());
        clock.advance();
        clock.advance();
        assertTrue(clock.callIsNext());
    }
}
