package dev.lockstep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PilotsTest {
    private static final ModelProgram PROGRAM = ModelProgram.of(3, 3, 3);

    @Test
    void without_a_choice_a_thread_goes_on_until_it_ends_and_then_the_first_one_does() {
        assertEquals(
                List.of(0, 0, 0, 1, 1, 1, 2, 2, 2),
                PROGRAM.play(new Guided(Schedule.DEFAULT), true).order());
    }

    @Test
    void a_choice_takes_the_processor_from_who_runs() {
        // Tick 1 elects thread 0, ticks 2 and 3 are its first two points.
        ModelProgram.Played played = PROGRAM.play(new Guided(Schedule.parse("3:2")), true);
        assertEquals(List.of(0, 2, 2, 2, 0, 0, 1, 1, 1), played.order());
        assertEquals("3:2", played.schedule().toString());
    }

    @Test
    void a_choice_is_wanted_from_its_tick_on_until_it_is_taken() {
        Guided guided = new Guided(Schedule.parse("3:1"));
        assertFalse(guided.wants(2));
        assertTrue(guided.wants(3));
        assertEquals(1, guided.choose(3, 0, new int[] {0, 1}));
        assertFalse(guided.wants(4));
    }

    @Test
    void a_choice_of_a_thread_that_is_not_ready_falls_back_to_the_default() {
        Guided guided = new Guided(Schedule.parse("2:7,3:1"));
        assertEquals(0, guided.choose(2, 0, new int[] {0, 1}));
        assertEquals(1, guided.choose(3, 0, new int[] {0, 1}));
    }

    @Test
    void a_choice_whose_tick_has_gone_by_is_passed_over() {
        Guided guided = new Guided(Schedule.parse("2:1,5:1"));
        assertEquals(0, guided.choose(4, 0, new int[] {0, 1}));
        assertEquals(1, guided.choose(5, 0, new int[] {0, 1}));
        assertEquals(0, guided.choose(6, -1, new int[] {0, 1}));
    }

    @Test
    void what_was_played_is_played_again_by_its_schedule() {
        for (int seed = 0; seed < 200; seed++) {
            ModelProgram.Played played = random(seed);
            ModelProgram.Played again = PROGRAM.play(new Guided(played.schedule()), true);
            assertEquals(played.order(), again.order());
            assertEquals(played.schedule(), again.schedule());
        }
    }

    @Test
    void the_same_seed_makes_the_same_choices() {
        Set<List<Integer>> orders = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            assertEquals(random(seed).order(), random(seed).order());
            orders.add(random(seed).order());
        }
        assertTrue(orders.size() > 20, () -> "only " + orders.size() + " orders of 50 seeds");
    }

    @Test
    void priorities_drop_at_no_more_ticks_than_they_are_to() {
        for (int changes : new int[] {0, 1, 3}) {
            List<Integer> preemptions =
                    IntStream.range(0, 300)
                            .map(seed -> prioritised(seed, changes).preemptions())
                            .boxed()
                            .toList();
            assertEquals(changes, preemptions.stream().max(Integer::compare).orElseThrow());
        }
    }

    @Test
    void one_drop_of_a_priority_reaches_every_order_of_depth_two() {
        // Thread 0 before the second step of thread 1 has run, and the other way round.
        ModelProgram two = ModelProgram.of(2, 2);
        Set<List<Integer>> orders = new HashSet<>();
        for (int seed = 0; seed < 500; seed++) {
            orders.add(two.play(new Prioritised(new Random(seed), 6, 1, false), true).order());
        }
        assertEquals(
                Set.of(
                        List.of(0, 0, 1, 1),
                        List.of(0, 1, 1, 0),
                        List.of(1, 1, 0, 0),
                        List.of(1, 0, 0, 1)),
                orders);
    }

    private static ModelProgram.Played random(int seed) {
        return prioritised(seed, 3);
    }

    private static ModelProgram.Played prioritised(int seed, int changes) {
        return PROGRAM.play(new Prioritised(new Random(seed), 12, changes, false), true);
    }

    @Test
    void in_every_other_random_play_a_thread_sits_out_once() {
        int plays = 0;
        for (int seed = 0; seed < 200; seed++) {
            Prioritised pilot = new Prioritised(new Random(seed), 12, 3, true);
            long times = IntStream.rangeClosed(1, 12).filter(pilot::sitsOut).count();
            assertTrue(times <= 1, "only once");
            plays += (int) times;
        }
        assertTrue(plays > 70 && plays < 130, plays + " of 200");
        Prioritised nobody = new Prioritised(new Random(1), 12, 3, false);
        assertTrue(IntStream.rangeClosed(1, 12).noneMatch(nobody::sitsOut));
    }

    @Test
    void a_guided_play_sits_out_where_the_schedule_says() {
        Guided pilot = new Guided(Schedule.parse("3:out,5:1"));
        assertFalse(pilot.sitsOut(2));
        assertTrue(pilot.wants(3));
        assertTrue(pilot.sitsOut(3));
        assertFalse(pilot.sitsOut(5));
        assertEquals(1, pilot.choose(5, 0, new int[] {0, 1}));
    }
}
