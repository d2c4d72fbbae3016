package dev.lockstep.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lockstep.trace.Stop;
import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(30), Duration.ofMinutes(3));
    private static final int STALL_LOOKS = 150;
    private static final int WALL_LOOKS = 900;

    @Test
    void processor_time_ends_it() {
        StageEnded ended = endOf(look -> 200L * look);
        assertEquals(Stop.OUT_OF_TIME, ended.stop());
        assertEquals("it used more than 30 s of processor time", ended.getMessage());
    }

    @Test
    void a_stage_that_does_nothing_is_stalled() {
        StageEnded ended = endOf(look -> 5_000);
        assertEquals(Stop.STALLED, ended.stop());
        assertEquals("it did nothing for 30 s", ended.getMessage());
    }

    @Test
    void a_stage_that_does_a_little_now_and_then_has_the_whole_time() {
        StageEnded ended = endOf(look -> look / (STALL_LOOKS - 1) * 200L);
        assertEquals(Stop.STALLED, ended.stop());
        assertEquals("it gave no answer for 3 min", ended.getMessage());
    }

    @Test
    void a_jvm_at_rest_does_nothing() {
        StageEnded ended = endOf(look -> look / 10 * 5L);
        assertEquals("it did nothing for 30 s", ended.getMessage());
    }

    @Test
    void looks_within_the_limits_go_on() throws StageEnded {
        Patience patience = new Patience(LIMITS, Duration.ofHours(1));
        for (int look = 1; look < STALL_LOOKS; look++) {
            patience.look(Duration.ofHours(1));
        }
    }

    /// @param cpuMillis processor time by the number of the look
    private static StageEnded endOf(LongUnaryOperator cpuMillis) {
        Patience patience = new Patience(LIMITS, Duration.ZERO);
        return assertThrows(
                StageEnded.class,
                () -> {
                    for (int look = 1; look <= WALL_LOOKS + 1; look++) {
                        patience.look(Duration.ofMillis(cpuMillis.applyAsLong(look)));
                    }
                });
    }
}
