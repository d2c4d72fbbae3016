package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.craft.Craft;
import dev.lockstep.player.Compilations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.report.Advice;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.submission.Submission;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final String PATH = "src/Careful.java";
    private static final String SOURCE =
            """
            import java.util.concurrent.*;
            class Careful {
                <T> T call(Callable<T> call, Semaphore permits) throws Exception {
                    permits.acquire();
                    try {
                        Thread.sleep(1);
                        return call.call();
                    } finally {
                        permits.release();
                    }
                }
            }
            """;

    private final Submission submission = new Submission("it", new TreeMap<>(Map.of(PATH, SOURCE)));
    private final Answer.Compiled compiled =
            Compilations.of(List.of(new Request.Source(PATH, SOURCE)));

    @Test
    void praise_needs_an_exercise_that_passed() throws InterruptedException {
        assertEquals(List.of("informative", "celebratory"), kinds(added(ExerciseStatus.PASSED)));
        assertEquals(List.of("informative"), kinds(added(ExerciseStatus.FAILED)));
    }

    @Test
    void remarks_name_the_file_of_the_submission() throws InterruptedException {
        Advice sleep = added(ExerciseStatus.FAILED).advice().getFirst();

        assertEquals(PATH, sleep.file());
        assertEquals(6, sleep.line());
    }

    @Test
    void a_line_that_is_spoken_of_already_gets_no_second_remark() throws InterruptedException {
        Advice busy = new Advice("actionable", PATH, 6, "This loop is busy.");
        try (Review review = Review.of(compiled, submission)) {
            review.begin("Careful");
            ExerciseResult before = result("Careful", ExerciseStatus.FAILED, List.of(busy));

            assertEquals(List.of(before), review.added(List.of(before)));
        }
    }

    @Test
    void a_review_that_was_not_begun_says_nothing() throws InterruptedException {
        ExerciseResult before = result("Careful", ExerciseStatus.PASSED, List.of());
        try (Review review = Review.of(compiled, submission)) {
            assertEquals(List.of(before), review.added(List.of(before)));
        }
        try (Review review = Review.none(submission)) {
            review.begin("Careful");
            assertEquals(List.of(before), review.added(List.of(before)));
        }
    }

    @Test
    void a_class_file_that_archunit_fails_on_costs_the_remarks_and_the_report_says_so()
            throws InterruptedException {
        byte[] odd =
                ClassFile.of()
                        .build(
                                ClassDesc.of("Odd"),
                                type ->
                                        type.withMethodBody(
                                                "odd",
                                                ConstantDescs.MTD_void,
                                                ClassFile.ACC_STATIC,
                                                code ->
                                                        code.loadConstant(
                                                                        MethodTypeDesc.of(
                                                                                ConstantDescs
                                                                                        .CD_int))
                                                                .pop()
                                                                .return_()));
        assertThrows(AssertionError.class, () -> Craft.remarks("Odd", Map.of("Odd", odd)));
        Answer.Compiled strange =
                new Answer.Compiled(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Answer.ClassFile.of("Odd", PATH, odd)));
        ExerciseResult before = result("Odd", ExerciseStatus.PASSED, List.of());
        try (Review review = Review.of(strange, submission)) {
            review.begin("Odd");
            ExerciseResult after = review.added(List.of(before)).getFirst();
            assertEquals(ExerciseStatus.PASSED, after.status());
            assertEquals(List.of("informative"), kinds(after));
            String said = after.advice().getFirst().message();
            assertTrue(said.startsWith("The review of this class came to no end"), said);
        }
    }

    private ExerciseResult added(ExerciseStatus status) throws InterruptedException {
        try (Review review = Review.of(compiled, submission)) {
            review.begin("Careful");
            return review.added(List.of(result("Careful", status, List.of()))).getFirst();
        }
    }

    private static List<String> kinds(ExerciseResult result) {
        return result.advice().stream().map(Advice::kind).toList();
    }

    private static ExerciseResult result(
            String className, ExerciseStatus status, List<Advice> advice) {
        return new ExerciseResult(
                "id", "Title", status, 0, 0, className, List.of(), List.of(), advice, List.of());
    }
}
