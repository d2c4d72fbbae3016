package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.StageCommand;
import dev.lockstep.stage.Wings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarmUpTest {
    static List<Exercise> exercises() {
        return Exercises.all();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void our_own_answer_is_played_and_wears_no_stage_out(Exercise exercise) throws Exception {
        Wings.Rehearsal warmUp = WarmUp.of(List.of(exercise), List.of(), () -> false);
        try (Playhouse house = new Playhouse(StageCommand.ofThisJvm(), warmUp.own())) {
            assertEquals(List.of(), house.open().errors());
            warmUp.plays().play(house);

            assertTrue(house.plays() > exercise.checks().size(), house.plays() + " plays");
            assertEquals(1, house.stages());
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void somebody_who_waits_ends_it(Exercise exercise) throws Exception {
        Wings.Rehearsal warmUp = WarmUp.of(List.of(exercise), List.of(), () -> true);
        try (Playhouse house = new Playhouse(StageCommand.ofThisJvm(), warmUp.own())) {
            assertEquals(List.of(), house.open().errors());
            warmUp.plays().play(house);

            assertEquals(0, house.plays());
        }
    }
}
