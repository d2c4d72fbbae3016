package dev.lockstep.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.LimiterScenario.Caller;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the JVM itself logs must not stand among a stage's answers.
class JvmLogTest {
    private static final String SOURCE =
            """
            import java.util.concurrent.Callable;

            public class Deep implements exercises.ratelimiter.RateLimiter {
                public Deep(int limit) {}

                public <T> T call(Callable<T> call) throws Exception {
                    try {
                        new Thread(null, () -> {}, "deep", 1L << 45).start();
                    } catch (OutOfMemoryError e) {
                        System.out.println("no stack of that size");
                    }
                    return call.call();
                }
            }
            """;

    @Test
    void a_thread_that_the_system_refuses_does_not_end_the_stage() throws Exception {
        Request.Source source = new Request.Source("Deep.java", SOURCE);
        try (Playhouse playhouse =
                new Playhouse(Stages.command(), Stages.compile(List.of(source)))) {
            assertEquals(List.of(), playhouse.open().errors());
            Settling settling = playhouse.kernelTells() ? Settling.byKernel() : Settling.byJdk(60);
            Caller caller = new Caller(0, 1, CallPlan.returning(50), Scenario.NEVER);
            LimiterScenario scenario = new LimiterScenario(List.of(1), List.of(caller));
            Trace trace = playhouse.perform("Deep", scenario, settling);
            assertEquals(Stop.FINISHED, trace.stop());
            assertEquals("no stack of that size", trace.output().strip());
        }
    }
}
