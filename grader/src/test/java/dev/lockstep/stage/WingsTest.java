package dev.lockstep.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

class WingsTest {
    private static final Scenario ONE_CALL =
            new LimiterScenario(
                    List.of(1),
                    List.of(
                            new LimiterScenario.Caller(
                                    0, 1, CallPlan.returning(10), Scenario.NEVER)));

    private final StageCommand command = StageCommand.ofThisJvm();
    private final Wings wings = new Wings();

    @Test
    void a_stage_that_was_prepared_serves_one_submission_and_the_next_gets_another()
            throws Exception {
        wings.prepare(() -> command, rehearsal());
        for (int i = 0; i < 2; i++) {
            try (Playhouse house = wings.playhouse(command, limiter("return call.call();"))) {
                assertEquals(List.of(), house.open().errors());
                assertEquals(Stop.FINISHED, play(house).stop());
                assertEquals(1, house.stages());
            }
        }
    }

    @Test
    void what_was_compiled_before_is_gone() throws Exception {
        wings.prepare(() -> command, rehearsal());
        String throwing = "throw new IllegalStateException(\"the new one\");";
        try (Playhouse house = wings.playhouse(command, limiter(throwing))) {
            Answer.Compiled compiled = house.open();
            assertEquals(1, compiled.classes().size());
            Result result = play(house).results().getLast();
            assertTrue(result instanceof Result.Threw(var e) && "the new one".equals(e.message()));
        }
    }

    @Test
    void a_search_tries_the_new_class_of_the_old_name() throws Exception {
        Request.Compile old = limiter("return null;");
        wings.prepare(() -> command, new Wings.Rehearsal(old, WingsTest::search, old));
        String throwing = "throw new IllegalStateException(\"the new one\");";
        try (Playhouse house = wings.playhouse(command, limiter(throwing))) {
            assertEquals(List.of(), house.open().errors());
            Trace trace = search(house).outcomes().getFirst().trace();
            assertTrue(trace.results().getLast() instanceof Result.Threw, trace.toString());
        }
    }

    private static Exploration search(Playhouse house)
            throws java.io.IOException, InterruptedException {
        Bounds bounds = new Bounds(5, 1, 0, 1);
        return house.explore(
                new Request.Explore("Answer", ONE_CALL, settling(house), bounds, bounds, true));
    }

    @Test
    void what_goes_wrong_in_it_is_played_again_in_a_fresh_stage() throws Exception {
        wings.prepare(() -> command, rehearsal());
        try (Playhouse house = wings.playhouse(command, limiter("System.exit(1); return null;"))) {
            assertEquals(List.of(), house.open().errors());
            assertEquals(Stop.CRASHED, play(house).stop());
            assertEquals(2, house.stages());
        }
    }

    @Test
    void a_stage_that_cannot_be_prepared_is_started_when_it_is_needed() throws Exception {
        wings.prepare(
                () -> {
                    throw new java.io.IOException("not today");
                },
                rehearsal());
        try (Playhouse house = wings.playhouse(command, limiter("return call.call();"))) {
            assertNotSame(null, house.open());
            assertEquals(Stop.FINISHED, play(house).stop());
        }
    }

    private static Wings.Rehearsal rehearsal() {
        Request.Compile own = limiter("return null;");
        return new Wings.Rehearsal(own, WingsTest::play, own);
    }

    private static Trace play(Playhouse house) throws java.io.IOException, InterruptedException {
        return house.perform("Answer", ONE_CALL, settling(house));
    }

    private static Settling settling(Playhouse house) {
        return house.kernelTells() ? Settling.byKernel() : Settling.byJdk(3);
    }

    private static Request.Compile limiter(String body) {
        String text =
                """
                public class Answer implements exercises.ratelimiter.RateLimiter {
                    public Answer(int limit) {}
                    public <T> T call(java.util.concurrent.Callable<T> call) throws Exception {
                        %s
                    }
                }
                """
                        .formatted(body);
        String name = "exercises.ratelimiter.RateLimiter";
        return new Request.Compile(
                List.of(new Request.Source("Answer.java", text)),
                List.of(new Request.Contract("rate-limiter", name, List.of(name), List.of("int"))));
    }
}
