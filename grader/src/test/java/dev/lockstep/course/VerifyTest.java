package dev.lockstep.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.FakeGrading;
import dev.lockstep.GradeRequest;
import dev.lockstep.course.Solution.Kind;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.submission.BadSubmission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifyTest {
    private static final Exercise LIMITER = Exercises.find("rate-limiter").orElseThrow();
    private static final String FIRST = "returns-what-the-call-returns";
    private static final String LIMIT = "never-exceeds-the-limit";

    private final List<String> lines = new ArrayList<>();

    @Test
    void right_verdicts_are_right() throws InterruptedException {
        FakeGrading grading = FakeGrading.judging(VerifyTest::asExpected);

        boolean right = verify(grading, 3, solution("Good"), flawed("Bad", LIMIT), stub());

        assertTrue(right, lines::toString);
        assertEquals("63 verdicts, 0 wrong, 90 plays in 0 s", lines.getLast());
        assertEquals(0, grading.openSessions());
    }

    @Test
    void a_right_answer_that_loses_a_point_is_a_wrong_verdict() throws InterruptedException {
        assertFalse(verify(FakeGrading.failing(LIMIT), 1, solution("Good")));

        String wrong =
                "    seed 5, never-exceeds-the-limit: expected passed, seen failed: What was";
        assertTrue(lines.get(2).startsWith(wrong), lines::toString);
        assertEquals("10 verdicts, 1 wrong, 10 plays in 0 s", lines.getLast());
    }

    @Test
    void a_flawed_answer_that_passes_is_a_wrong_verdict() throws InterruptedException {
        assertFalse(verify(FakeGrading.failing(), 1, flawed("Bad", LIMIT)));

        assertTrue(lines.get(2).contains(LIMIT + ": expected failed, seen passed"));
    }

    @Test
    void a_check_that_is_skipped_for_a_failed_one_is_no_wrong_verdict()
            throws InterruptedException {
        FakeGrading grading =
                FakeGrading.judging((request, check, seed) ->
                        check.id().equals(FIRST) ? CheckStatus.FAILED : CheckStatus.SKIPPED);

        assertTrue(verify(grading, 1, flawed("Bad", FIRST)));
        assertFalse(verify(grading, 1, flawed("Bad", FIRST, LIMIT)));
        assertFalse(verify(grading, 1, solution("Good")));
    }

    @Test
    void a_check_that_is_skipped_for_a_passed_one_is_a_wrong_verdict() throws InterruptedException {
        FakeGrading grading =
                FakeGrading.judging((request, check, seed) ->
                        check.id().equals(LIMIT) ? CheckStatus.SKIPPED : CheckStatus.PASSED);

        assertFalse(verify(grading, 1, flawed("Bad", LIMIT)));
        assertFalse(verify(grading, 1, flawed("Bad", FIRST)));
    }

    @Test
    void a_grader_error_is_a_wrong_verdict() throws InterruptedException {
        FakeGrading grading =
                FakeGrading.judging((request, check, seed) -> CheckStatus.GRADER_ERROR);

        assertFalse(verify(grading, 1, flawed("Bad", LIMIT)));
        assertFalse(verify(grading, 1, stub()));
    }

    @Test
    void a_submission_that_cannot_be_opened_is_a_wrong_verdict() throws InterruptedException {
        FakeGrading grading = FakeGrading.throwing(new BadSubmission("It is empty."));

        assertFalse(verify(grading, 4, solution("Good"), solution("Better")));
        assertEquals("20 verdicts, 2 wrong, 0 plays in 0 s", lines.getLast());
    }

    @Test
    void the_runs_of_a_solution_are_one_row_in_the_order_of_the_seeds()
            throws InterruptedException {
        List<Long> seeds = Verification.seeds(5, 30);
        FakeGrading grading = FakeGrading.failing(LIMIT);

        assertFalse(verify(grading, 30, solution("Good"), solution("Better")));

        assertEquals(1 + 2 * (1 + 10 + 1) + 1, lines.size(), lines::toString);
        for (int i = 0; i < 10; i++) {
            String seed = "    seed " + seeds.get(i) + ",";
            assertTrue(lines.get(2 + i).startsWith(seed), lines::toString);
        }
        assertEquals("600 verdicts, 60 wrong, 600 plays in 0 s", lines.getLast());
        assertEquals(0, grading.openSessions());
    }

    @Test
    void seeds_begin_with_the_one_given_and_repeat() {
        List<Long> seeds = Verification.seeds(5, 50);

        assertEquals(5, seeds.getFirst());
        assertEquals(50, Set.copyOf(seeds).size());
        assertEquals(seeds, Verification.seeds(5, 50));
    }

    private static CheckStatus asExpected(GradeRequest request, Check check, long seed) {
        boolean flawed = request.submissionName().endsWith("Bad");
        if (request.submissionName().endsWith("stub")) {
            return CheckStatus.SKIPPED;
        }
        return flawed && check.id().equals(LIMIT) ? CheckStatus.FAILED : CheckStatus.PASSED;
    }

    private boolean verify(FakeGrading grading, int runs, Solution... solutions)
            throws InterruptedException {
        lines.clear();
        return new Verification(grading, "best", "best", () -> 0, 1, lines::add)
                .run(List.of(solutions), Verification.seeds(5, runs));
    }

    private static Solution solution(String name) {
        return new Solution(name, Path.of(name), LIMITER, Kind.RIGHT, Set.of());
    }

    private static Solution flawed(String name, String... fails) {
        return new Solution(name, Path.of(name), LIMITER, Kind.FLAWED, Set.of(fails));
    }

    private static Solution stub() {
        return new Solution("stub", Path.of("stub"), LIMITER, Kind.STUB, Set.of());
    }
}
