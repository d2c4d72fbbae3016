package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.protocol.Request;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.StageCommand;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Request.Compile NOTHING = new Request.Compile(List.of(), List.of());

    private final Playhouse first = new Playhouse(StageCommand.ofThisJvm(), NOTHING);

    @Test
    void two_tasks_are_done_at_once_and_told_in_their_order() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Set<Playhouse> houses = ConcurrentHashMap.newKeySet();
        List<Integer> done;
        try (Lanes lanes = Lanes.of(first, 2, 4)) {
            done =
                    lanes.each(
                            List.of(2, 1, 4, 3),
                            (house, task) -> {
                                meet(both);
                                houses.add(house);
                                return 10 * task;
                            });
        }
        assertEquals(List.of(20, 10, 40, 30), done);
        assertEquals(2, houses.size());
        assertTrue(houses.contains(first));
    }

    @Test
    void few_processors_or_a_single_task_have_a_single_lane() throws Exception {
        long caller = Thread.currentThread().threadId();
        for (Lanes lanes :
                List.of(Lanes.of(first, 4, 3), Lanes.of(first, 1, 8), Lanes.one(first))) {
            List<Long> threads =
                    lanes.each(
                            IntStream.range(0, 4).boxed().toList(),
                            (house, _) -> {
                                assertEquals(first, house);
                                return Thread.currentThread().threadId();
                            });
            assertEquals(List.of(caller, caller, caller, caller), threads);
        }
    }

    @Test
    void what_goes_wrong_in_a_lane_goes_wrong_for_all() {
        try (Lanes lanes = Lanes.of(first, 2, 4)) {
            IOException seen =
                    assertThrows(
                            IOException.class,
                            () ->
                                    lanes.each(
                                            List.of(1, 2, 3),
                                            (_, task) -> {
                                                throw new IOException("task " + task);
                                            }));
            assertTrue(seen.toString().contains("task "), seen.toString());
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new AssertionError("nobody works beside", e);
        }
    }
}
