package dev.lockstep.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {
    private static final String LIMITER = "rate-limiter";

    @ParameterizedTest
    @CsvSource({
        "./grade --seed 7, ./grade rate-limiter --seed 7 --schedule 4:2",
        "./grade rate-limiter --seed 7, ./grade rate-limiter --seed 7 --schedule 4:2",
        "./grade a rate-limiter --submission x, ./grade rate-limiter --submission x --schedule 4:2",
        "./grade, ./grade rate-limiter --schedule 4:2",
        "./grade --seed 7 --schedule 4:2, ./grade rate-limiter --seed 7 --schedule 4:2"
    })
    void an_order_of_steps_is_played_in_its_exercise_alone(String run, String replay) {
        assertEquals(replay, report(run).replay(LIMITER, failed("4:2")));
    }

    @Test
    void where_no_order_decided_the_run_is_repeated() {
        assertEquals("./grade --seed 7", report("./grade --seed 7").replay(LIMITER, failed(null)));
    }

    @Test
    void the_text_names_the_command_in_one_line_however_long() {
        String text = text(report("./grade --submission " + "x".repeat(90) + " --seed 7"));

        assertTrue(
                text.contains(
                        "\n    replay    ./grade concurrent-fetch --submission "
                                + "x".repeat(90)
                                + " --seed 7 --schedule 4:2\n"),
                text);
        assertTrue(text.contains("\nAgain: ./grade --submission "), text);
    }

    @Test
    void a_course_that_hides_the_seed_hides_the_order_too() {
        String text = text(Feedback.BRIEF.of(report("./grade --seed 7")));

        assertFalse(text.contains("replay"), text);
    }

    private static String text(Report report) {
        return new TextReport(new Ink(false, StandardCharsets.UTF_8), 100).render(report);
    }

    private static CheckResult failed(@Nullable String schedule) {
        Draft draft = new Draft("overlaps-all-calls", CheckStatus.FAILED, Reason.WRONG);
        return schedule == null
                ? draft.build()
                : draft.order(schedule, new Interleavings(9, true, 2), List.of()).build();
    }

    private static Report report(String replay) {
        ExerciseResult exercise =
                new ExerciseResult(
                        "concurrent-fetch",
                        "Fetch",
                        ExerciseStatus.FAILED,
                        0,
                        20,
                        null,
                        List.of(),
                        List.of(failed("4:2")),
                        List.of(),
                        List.of());
        Environment environment = new Environment("1", "25", "linux", 2, "none", "sha256:0");
        return new Report("x", 0, 20, 7, replay, environment, 1, List.of(exercise));
    }
}
