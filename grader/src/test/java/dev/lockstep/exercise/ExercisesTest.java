package dev.lockstep.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExercisesTest {
    static List<Exercise> exercises() {
        return Exercises.all();
    }

    @Test
    void the_course_has_its_exercises_in_teaching_order() {
        assertEquals(
                List.of(
                        "concurrent-fetch",
                        "rate-limiter",
                        "gather-with-errors",
                        "parallel-compute"),
                Exercises.all().stream().map(Exercise::id).toList());
    }

    @Test
    void concurrent_fetch_is_worth_what_the_course_says() {
        assertEquals(
                """
                returns-every-response-in-order correctness 15
                calls-each-api-once correctness 5
                accepts-an-empty-list correctness 5
                overlaps-all-calls concurrency 20
                takes-as-long-as-the-slowest-call timing 15
                overlaps-a-thousand-calls concurrency 10
                throws-the-failure-of-a-call errors 10
                stops-when-interrupted cancellation 5
                leaves-nothing-running hygiene 5
                collects-results-thread-safely thread-safety 10
                """,
                rubric("concurrent-fetch"));
    }

    @Test
    void rate_limiter_is_worth_what_the_course_says() {
        assertEquals(
                """
                returns-what-the-call-returns correctness 10
                passes-failures-through errors 5
                never-exceeds-the-limit limit 20
                uses-the-whole-limit concurrency 15
                starts-the-next-call-when-one-ends timing 15
                returns-the-permit-after-a-failure errors 10
                survives-an-interrupted-waiter cancellation 10
                keeps-limiters-apart correctness 5
                rejects-a-limit-below-one correctness 5
                holds-the-limit-in-every-interleaving thread-safety 5
                """,
                rubric("rate-limiter"));
    }

    @Test
    void gather_with_errors_is_worth_what_the_course_says() {
        assertEquals(
                """
                returns-every-outcome-in-order correctness 15
                keeps-null-results correctness 5
                accepts-an-empty-list correctness 5
                reports-the-very-failure errors 20
                goes-on-after-a-failure errors 15
                survives-errors-and-interrupted-calls errors 5
                overlaps-all-calls concurrency 15
                stops-when-interrupted cancellation 5
                leaves-nothing-running hygiene 5
                collects-outcomes-thread-safely thread-safety 10
                """,
                rubric("gather-with-errors"));
    }

    @Test
    void parallel_compute_is_worth_what_the_course_says() {
        assertEquals(
                """
                returns-every-result-in-order correctness 15
                applies-each-input-once correctness 5
                accepts-an-empty-list correctness 5
                rejects-a-parallelism-below-one correctness 5
                never-exceeds-the-parallelism limit 15
                uses-every-worker concurrency 20
                spreads-uneven-work timing 15
                throws-the-failure-of-the-function errors 5
                stops-when-interrupted cancellation 5
                leaves-nothing-running hygiene 5
                collects-results-thread-safely thread-safety 5
                """,
                rubric("parallel-compute"));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void an_exercise_is_worth_a_hundred_points(Exercise exercise) {
        assertEquals(100, exercise.maxScore());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_premise_is_judged_before_the_checks_that_need_it(Exercise exercise) {
        Set<String> judged = new HashSet<>();
        for (Check check : exercise.inOrderOfPremises()) {
            assertTrue(judged.containsAll(check.premises()), check::toString);
            assertTrue(judged.add(check.id()), check::toString);
        }
        assertEquals(exercise.checks().size(), judged.size());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void the_contract_is_on_the_class_path(Exercise exercise) throws ClassNotFoundException {
        assertTrue(Class.forName(exercise.contract()).isInterface());
        for (String type : exercise.contractTypes()) {
            assertEquals(exercise.packageName(), Class.forName(type).getPackageName());
        }
    }

    @Test
    void a_check_needs_an_id_of_words_and_points() {
        List<String> none = List.of();
        assertThrows(
                IllegalArgumentException.class, () -> new Check("A", Category.TIMING, 1, none));
        assertThrows(
                IllegalArgumentException.class, () -> new Check("a--b", Category.TIMING, 1, none));
        assertThrows(
                IllegalArgumentException.class, () -> new Check("a-b", Category.TIMING, 0, none));
    }

    private static String rubric(String exercise) {
        return Exercises.find(exercise).orElseThrow().checks().stream()
                .map(check ->
                        check.id() + " " + check.category().id() + " " + check.points() + "\n")
                .collect(Collectors.joining());
    }
}
