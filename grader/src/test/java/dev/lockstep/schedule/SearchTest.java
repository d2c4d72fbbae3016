package dev.lockstep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.schedule.ModelProgram.Played;
import dev.lockstep.schedule.ModelProgram.Wait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {
    private static final int MANY = 100_000;

    static Stream<ModelProgram> programs() {
        return Stream.of(
                ModelProgram.of(1),
                ModelProgram.of(2, 2),
                ModelProgram.of(3, 2),
                ModelProgram.of(5, 5),
                ModelProgram.of(1, 1, 1, 1),
                ModelProgram.of(3, 2, 2),
                ModelProgram.of(3, 3).with(new Wait(1, 0, 2)),
                ModelProgram.of(2, 2, 2).with(new Wait(0, 1, 1)).with(new Wait(2, 0, 2)));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void every_way_within_the_bound_is_played_once(ModelProgram program) {
        for (int bound = 0; bound <= 3; bound++) {
            List<Played> plays = search(program, new Search(new Bounds(bound, MANY, 0, 1)));
            List<List<Integer>> ways = plays.stream().map(Played::chosen).toList();
            assertEquals(Set.copyOf(allWays(program, bound)), Set.copyOf(ways));
            assertEquals(ways.size(), Set.copyOf(ways).size(), "none twice");
            assertEquals(plays.size(), plays.stream().map(Played::schedule).distinct().count());
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void enough_preemptions_give_every_order_of_steps(ModelProgram program) {
        int steps = program.steps().stream().mapToInt(Integer::intValue).sum();
        if (steps > 6) {
            return; // too many to count one by one
        }
        Set<List<Integer>> all = new HashSet<>();
        addOrders(program, List.of(), all);
        Set<List<Integer>> played = new HashSet<>();
        search(program, new Search(new Bounds(steps, MANY, 0, 1)))
                .forEach(play -> played.add(play.order()));
        assertEquals(all, played);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void simpler_schedules_come_first(ModelProgram program) {
        List<Integer> choices =
                search(program, new Search(new Bounds(2, MANY, 0, 1))).stream()
                        .map(play -> play.schedule().choices().size())
                        .toList();
        assertEquals(choices.stream().sorted().toList(), choices);
    }

    @Test
    void a_search_that_has_played_all_is_complete_and_adds_none_at_random() {
        Search search = new Search(new Bounds(2, MANY, 50, 1));
        List<Played> plays = search(ModelProgram.of(2, 2), search);
        assertTrue(search.complete());
        assertEquals(plays.size(), search.tried());
        assertEquals(allWays(ModelProgram.of(2, 2), 2).size(), search.tried());
    }

    @Test
    void past_the_budget_random_ones_follow() {
        Search search = new Search(new Bounds(2, 10, 7, 1));
        search(ModelProgram.of(5, 5), search);
        assertEquals(17, search.tried());
        assertFalse(search.complete());
    }

    @Test
    void a_budget_that_is_just_enough_is_complete() {
        int all = allWays(ModelProgram.of(2, 2), 2).size();
        Search enough = new Search(new Bounds(2, all, 9, 1));
        search(ModelProgram.of(2, 2), enough);
        assertTrue(enough.complete());
        assertEquals(all, enough.tried());
        Search tooSmall = new Search(new Bounds(2, all - 1, 9, 1));
        search(ModelProgram.of(2, 2), tooSmall);
        assertFalse(tooSmall.complete());
    }

    @Test
    void two_searches_play_the_same() {
        ModelProgram program = ModelProgram.of(4, 4, 4);
        Bounds bounds = new Bounds(2, 30, 30, 99);
        assertEquals(orders(program, bounds), orders(program, bounds));
        assertFalse(
                orders(program, bounds).equals(orders(program, new Bounds(2, 30, 30, 98))),
                "another seed plays others");
    }

    @Test
    void something_newly_shared_begins_the_search_anew() {
        ModelProgram program = ModelProgram.of(3, 3);
        Search search = new Search(new Bounds(2, MANY, 0, 1));
        List<List<Integer>> ways = new ArrayList<>();
        boolean learnt = false;
        int blind = 0;
        while (search.goesOn()) {
            Played played = program.play(search.next(), learnt);
            boolean first = !learnt && blind++ == 1;
            search.played(played.forks(), played.ticks(), first);
            if (learnt) {
                ways.add(played.chosen());
            }
            learnt |= first;
        }
        assertEquals(2, blind);
        assertEquals(Set.copyOf(allWays(program, 2)), Set.copyOf(ways));
        assertEquals(Set.copyOf(ways).size(), ways.size());
        assertTrue(search.complete());
    }

    @Test
    void in_some_plays_beside_the_others_one_thread_sits_out() {
        Search search = new Search(new Bounds(1, 4, 3, Long.MAX_VALUE, 0, 1));
        List<Fork> forks =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(tick -> new Fork(tick, 0, new int[] {1}, true))
                        .toList();
        search.next();
        search.played(forks, 8, false);
        List<Integer> sitsOutAt = new ArrayList<>();
        while (search.goesOn()) {
            Pilot pilot = search.next();
            sitsOutAt.add(IntStream.rangeClosed(1, 8).filter(pilot::sitsOut).findFirst().orElse(0));
            search.played(forks, 8, false);
        }
        assertEquals(List.of(0, 0, 0, 1, 3, 6), sitsOutAt, "spread, and after the simple ones");
        assertEquals(7, search.tried());
        assertFalse(search.complete());
    }

    @Test
    void a_search_that_is_stopped_is_not_complete() {
        Search search = new Search(new Bounds(2, MANY, 50, 1));
        Played played = ModelProgram.of(1).play(search.next(), true);
        search.played(played.forks(), played.ticks(), false);
        search.stop();
        assertFalse(search.goesOn());
        assertFalse(search.complete());
    }

    @Test
    void a_search_that_has_left_out_schedules_is_not_complete() {
        Search search = new Search(new Bounds(0, 300_000, 3, 1));
        search.next();
        int[] others = IntStream.range(1, 250_000).toArray();
        search.played(List.of(new Fork(1, 0, others, false)), 1, false);
        while (search.goesOn()) {
            search.next();
            search.played(List.of(), 1, false);
        }
        assertFalse(search.complete());
        assertEquals(200_001 + 3, search.tried());
    }

    private static List<Played> search(ModelProgram program, Search search) {
        List<Played> plays = new ArrayList<>();
        while (search.goesOn()) {
            Played played = program.play(search.next(), true);
            search.played(played.forks(), played.ticks(), false);
            plays.add(played);
        }
        return plays;
    }

    private static List<List<Integer>> orders(ModelProgram program, Bounds bounds) {
        return search(program, new Search(bounds)).stream().map(Played::order).toList();
    }

    /// Who goes on at each choice, for every way to choose within the bound: by brute force.
    private static List<List<Integer>> allWays(ModelProgram program, int bound) {
        List<List<Integer>> ways = new ArrayList<>();
        addWays(program, bound, List.of(), ways);
        return ways;
    }

    private static void addWays(
            ModelProgram program, int bound, List<Integer> begun, List<List<Integer>> ways) {
        Played played = program.play(new Prefix(begun), true);
        if (played.preemptions() > bound) {
            return;
        }
        if (played.chosen().size() == begun.size()) {
            ways.add(begun);
            return;
        }
        Fork open = played.forks().get(begun.size());
        IntStream.concat(IntStream.of(open.chosen()), IntStream.of(open.others()))
                .forEach(next ->
                        addWays(
                                program,
                                bound,
                                Stream.concat(begun.stream(), Stream.of(next)).toList(),
                                ways));
    }

    private static void addOrders(
            ModelProgram program, List<Integer> begun, Set<List<Integer>> orders) {
        IntStream next =
                IntStream.range(0, program.steps().size())
                        .filter(strand -> program.mayStep(strand, begun));
        int[] able = next.toArray();
        if (able.length == 0) {
            orders.add(begun);
        }
        for (int strand : able) {
            addOrders(program, Stream.concat(begun.stream(), Stream.of(strand)).toList(), orders);
        }
    }

    /// Makes the first choices as told, and then goes on with whoever runs.
    private static final class Prefix implements Pilot {
        private final List<Integer> choices;
        private int next;

        Prefix(List<Integer> choices) {
            this.choices = choices;
        }

        @Override
        public boolean wants(int tick) {
            return true;
        }

        @Override
        public boolean sitsOut(int tick) {
            return false;
        }

        @Override
        public int choose(int tick, int running, int[] ready) {
            if (ready.length > 1 && next < choices.size()) {
                return choices.get(next++);
            }
            return running < 0 ? ready[0] : running;
        }
    }
}
