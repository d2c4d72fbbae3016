package dev.lockstep.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Seal;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.LimiterScenario.Caller;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Json;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What becomes of a stage whose grader is killed: its standard input ends.
class OrphanTest {
    private static final String SOURCE =
            """
            public class Spins implements exercises.ratelimiter.RateLimiter {
                public Spins(int limit) {}

                public <T> T call(java.util.concurrent.Callable<T> call) {
                    while (true) {}
                }
            }
            """;

    @Test
    void a_stage_ends_with_its_input_in_the_middle_of_a_play() throws Exception {
        Caller caller = new Caller(0, 1, CallPlan.returning(50), Scenario.NEVER);
        Request play =
                new Request.Perform(
                        "Spins",
                        new LimiterScenario(List.of(1), List.of(caller)),
                        Settling.byJdk(1));
        Request compile = Stages.compile(List.of(new Request.Source("Spins.java", SOURCE)));

        Process stage = new ProcessBuilder(Stages.command().line()).start();
        try (Writer requests = stage.outputWriter(StandardCharsets.UTF_8)) {
            requests.write(Seal.newKey() + "\n");
            requests.write(Json.line(compile, Request.class) + "\n");
            requests.write(Json.line(play, Request.class) + "\n");
        }

        assertTrue(stage.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, stage.exitValue());
        String answers = new String(stage.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answers.lines().noneMatch(line -> line.contains("Performed")), answers);
    }
}
