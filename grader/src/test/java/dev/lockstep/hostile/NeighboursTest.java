package dev.lockstep.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grader;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Report;
import dev.lockstep.stage.Stages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one exercise's answer leaves behind costs no other exercise of the same submission, though
/// the other needs what is left in disorder.
class NeighboursTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Path RIGHT = Path.of("src/test/resources/neighbours");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"BlocksTheTimer", "FillsTheCommonPool", "ShrinksTheCommonPool"})
    void a_right_answer_beside_it_is_right(String left) throws Exception {
        copy(HOSTILE.resolve("leftovers"), left);
        copy(RIGHT, "NeedsTheJdksThreads");
        List<Exercise> both =
                Exercises.all().stream()
                        .filter(e ->
                                List.of("concurrent-fetch", "gather-with-errors").contains(e.id()))
                        .toList();

        Report report =
                Grader.withoutGate(Stages.command())
                        .grade(
                                new GradeRequest(
                                        folder, left, both, 7, "best", "best", null, "again"));

        ExerciseResult first = report.exercises().getFirst();
        assertEquals(ExerciseStatus.FAILED, first.status());
        ExerciseResult second = report.exercises().getLast();
        assertEquals(ExerciseStatus.PASSED, second.status(), () -> second.checks().toString());
        assertTrue(second.score() == second.maxScore());
    }

    private void copy(Path from, String name) throws Exception {
        Files.copy(from.resolve(name + ".java"), folder.resolve(name + ".java"));
    }
}
