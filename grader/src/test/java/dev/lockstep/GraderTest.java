package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.stage.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the gate refuses never runs, and is told.
class GraderTest {
    private static final Exercise LIMITER = Exercises.find("rate-limiter").orElseThrow();
    private static final String SOURCE =
            """
            import java.util.concurrent.Callable;

            public class Mine implements exercises.ratelimiter.RateLimiter {
                static { System.exit(3); }

                public Mine(int limit) {}

                public <T> T call(Callable<T> call) throws Exception {
                    return call.call();
                }
            }
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("Mine.java"), SOURCE);
    }

    @Test
    void nothing_of_a_refused_class_is_played() throws Exception {
        try (Session session = new Grader(Stages.command()).open(request(LIMITER))) {
            ExerciseResult result = session.grade(1).exercises().getFirst();
            assertEquals(0, session.plays());
            assertEquals(ExerciseStatus.REFUSED, result.status());
            assertEquals("Mine", result.className());
            assertEquals(4, result.problems().getFirst().line());
            assertEquals(LIMITER.checks().size(), result.checks().size());
            for (CheckResult check : result.checks()) {
                assertEquals(CheckStatus.SKIPPED, check.status());
                assertTrue(String.valueOf(check.rationale()).contains("may not use"));
            }
        }
    }

    @Test
    void without_the_gate_it_is_played() throws Exception {
        Exercise one = LIMITER.only(LIMITER.checks().getFirst());
        try (Session session = Grader.withoutGate(Stages.command()).open(request(one))) {
            ExerciseResult result = session.grade(1).exercises().getFirst();
            assertNotEquals(0, session.plays());
            assertEquals(ExerciseStatus.FAILED, result.status());
        }
    }

    private GradeRequest request(Exercise exercise) {
        return new GradeRequest(
                folder, "mine", List.of(exercise), 1, "best", "best", null, "./grade");
    }
}
