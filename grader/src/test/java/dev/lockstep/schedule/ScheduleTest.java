package dev.lockstep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @ParameterizedTest
    @ValueSource(strings = {"-", "1:0", "17:2,23:1", "2147483647:2147483646", "17:2,23:out"})
    void a_schedule_is_the_one_that_its_text_stands_for(String text) {
        Schedule schedule = Schedule.parse(text);
        assertEquals(text, schedule.toString());
        assertEquals(schedule, Schedule.parse(schedule.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "1:",
                ":1",
                "1:2:3",
                "a:b",
                "1:2,",
                ",1:2",
                "0:1",
                "-1:1",
                "1:-1",
                "1:2;3:4",
                "2147483648:1",
                "--",
                "1:2,-"
            })
    void what_is_no_schedule_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Schedule.parse(text));
    }

    @Test
    void a_refusal_says_what_a_schedule_looks_like() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Schedule.parse("17-2"));
        assertEquals("'17-2' is no schedule, as 17:2,23:1", refusal.getMessage());
    }

    @Test
    void blanks_around_choices_do_not_count() {
        assertEquals(Schedule.parse("1:0,3:2"), Schedule.parse(" 1:0 , 3:2 "));
        assertEquals(Schedule.DEFAULT, Schedule.parse(" - "));
    }

    @Test
    void choices_stand_in_the_order_of_their_ticks() {
        Schedule schedule = new Schedule(List.of(new Choice(9, 0), new Choice(4, 1)));
        assertEquals("4:1,9:0", schedule.toString());
        assertEquals(9, schedule.lastTick());
        assertEquals("4:1,6:2,9:0", schedule.with(new Choice(6, 2)).toString());
    }

    @Test
    void the_default_chooses_nothing() {
        assertEquals("-", Schedule.DEFAULT.toString());
        assertEquals(0, Schedule.DEFAULT.lastTick());
        assertTrue(Schedule.DEFAULT.choices().isEmpty());
    }

    @Test
    void dear_steps_get_a_part_of_the_schedules() {
        assertEquals(new Bounds(2, 50, 2, 7), new Bounds(2, 1_000, 40, 7).part(20));
    }
}
