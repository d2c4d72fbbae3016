package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.FakeGrading;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.exercise.Stub;
import dev.lockstep.report.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands for somebody who works on an exercise.
class LearnerTest {
    private static final String LIMIT = "never-exceeds-the-limit";
    private static final String LIMITER = "rate-limiter";

    @TempDir Path folder;

    @Test
    void explanations_and_hints_are_as_agreed() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Exercise exercise : Exercises.all()) {
            for (Check check : exercise.checks()) {
                all.append(run("explain", exercise.id(), check.id()).out());
                for (int i = 0; i < 4; i++) {
                    all.append("--\n").append(run("hint", exercise.id(), check.id()).out());
                }
                all.append("----\n");
            }
        }
        Golden.check("cli/lessons.txt", all.toString());
    }

    @Test
    void hints_come_one_by_one_for_the_first_check_that_failed() throws IOException {
        StringBuilder told = new StringBuilder(run("hint", LIMITER).out());
        failing(LIMIT, "rejects-a-limit-below-one");
        for (int i = 0; i < 4; i++) {
            told.append("--\n").append(run("hint", LIMITER).out());
        }
        failing();
        told.append("--\n").append(run("hint", LIMITER).out());

        Golden.check("cli/hints.txt", told.toString());
    }

    @Test
    void a_list_shows_how_far_one_has_come() throws IOException {
        failing(LIMIT);

        Golden.check("cli/list.txt", run("list").out());
    }

    @Test
    void a_check_of_one_exercise_alone_needs_no_exercise() {
        assertEquals(run("explain", LIMITER, LIMIT).out(), run("explain", LIMIT).out());
    }

    @ParameterizedTest
    @CsvSource({
        "explain, overlaps-all-calls, is a check of several exercises",
        "explain, overlap-all-calls, Did you mean overlaps-all-calls?",
        "explain, rate-limiter, ./grade explain rate-limiter returns-what-the-call-returns",
        "hint, rate-limitr, Did you mean rate-limiter?",
        "hint, rate-limiter never-exceed-the-limit, Did you mean never-exceeds-the-limit?",
        "hint, --color, There is no option --color",
        "reset, rate-limiter, Add --yes",
        "solution, rate-limiter, Pass rate-limiter first",
    })
    void wrong_usage_says_what_to_do(String command, String words, String message) {
        String line = (command + " " + words).strip();

        Invocation run = run(line.split(" "));

        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void a_reset_says_where_the_copy_is() throws IOException {
        Path file = folder.resolve("exercises/ratelimiter/MyRateLimiter.java");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "mine");

        Invocation run = run("reset", LIMITER, "--yes");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("Your version is kept in " + folder), run.out());
        assertEquals(Stub.of(Exercises.find(LIMITER).orElseThrow()).text(), Files.readString(file));
    }

    @Test
    void solutions_show_once_the_exercise_has_been_passed() throws IOException {
        failing();
        failing(LIMIT);

        Golden.check("cli/solutions.txt", run("solution", LIMITER).out());
        assertTrue(
                run("solution", LIMITER, "--show", "MonitorCount")
                        .out()
                        .contains("class MonitorCount"));
        assertTrue(
                run("solution", LIMITER, "--show", "MonitorCont")
                        .err()
                        .contains("Did you mean MonitorCount?"));
    }

    @Test
    void solutions_are_written_where_nothing_is_in_the_way() throws IOException {
        failing();

        Invocation first = run("solution", LIMITER, "--to", "others");
        Invocation second = run("solution", LIMITER, "--to", "others");

        assertEquals(0, first.status(), first.err());
        assertTrue(Files.exists(folder.resolve("others/SemaphorePermits.java")));
        assertEquals(2, second.status());
    }

    @Test
    void one_order_of_steps_unlocks_nothing() {
        Invocation replay =
                Invocation.of(FakeGrading.failing(), folder, LIMITER, "--schedule", "4:2");

        assertEquals(0, replay.status());
        assertFalse(run("list").out().contains("passed"));
    }

    private void failing(String... checks) {
        Invocation run = Invocation.of(FakeGrading.failing(checks), folder, LIMITER);
        assertTrue(run.err().isEmpty(), run.err());
    }

    private Invocation run(String... arguments) {
        return Invocation.of(FakeGrading.failing(), folder, arguments);
    }
}
