package dev.lockstep.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.Golden;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final String LIMITER = "rate-limiter";
    private static final String[] TWO = {"uses-the-whole-limit", "rejects-a-limit-below-one"};

    private final Exercise limiter = Exercises.find(LIMITER).orElseThrow();
    private final Rehearsed watch = new Rehearsed(true);

    @Test
    void a_session_reads_as_agreed() throws IOException {
        watch.start(LIMITER);
        watch.grade(TWO);
        watch.press("hlt?");
        watch.save();
        watch.grade();
        watch.press("ton");
        Golden.check("watch/session.txt", watch.transcript());
    }

    @Test
    void plain_lines_speak_of_no_key() throws IOException {
        Rehearsed plain = new Rehearsed(false);
        plain.start(LIMITER);
        plain.grade(TWO);
        plain.happens("closed", new Event.Closed());
        Golden.check("watch/plain.txt", plain.transcript());
    }

    @Test
    void a_save_abandons_what_is_being_graded() {
        watch.start(LIMITER);
        int abandoned = watch.scene().grading();
        watch.save();

        watch.happens("late", new Event.Graded(abandoned, Rehearsed.report(List.of(limiter), TWO)));

        assertEquals(abandoned + 1, watch.scene().grading());
        assertEquals(null, watch.scene().last());
        assertTrue(watch.transcript().endsWith("> late\n"), watch.transcript());
    }

    @Test
    void the_first_failure_is_told_once() {
        watch.start(LIMITER);
        watch.grade(TWO);

        assertEquals(1, count("✗ uses the whole limit"));
        assertEquals(0, count("✗ rejects a limit below one"));
        assertTrue(watch.transcript().contains("After that: rejects a limit below one."));
    }

    @Test
    void next_goes_on_from_an_exercise_that_is_not_passed_only_when_asked_twice() {
        watch.start(LIMITER);
        watch.grade(TWO);

        watch.press("n");
        assertEquals(LIMITER, watch.scene().current().id());
        watch.press("l");
        watch.press("n");
        assertEquals(LIMITER, watch.scene().current().id());
        watch.press("n");
        assertEquals("gather-with-errors", watch.scene().current().id());
    }

    @Test
    void next_goes_round_to_what_is_left() {
        watch.start("parallel-compute");
        watch.grade();
        watch.press("n");
        assertEquals("concurrent-fetch", watch.scene().current().id());
    }

    @Test
    void grading_all_changes_no_exercise_and_says_when_the_course_is_complete() throws IOException {
        watch.start(LIMITER);
        watch.grade();
        watch.press("a");
        watch.gradeAll();
        watch.press("n");

        assertEquals(LIMITER, watch.scene().current().id());
        Golden.check("watch/all.txt", watch.transcript());
    }

    @Test
    void a_replay_plays_the_failing_check_alone() {
        watch.start(LIMITER);
        watch.grade(TWO);
        watch.press("r");

        assertTrue(watch.transcript().contains("(grade 2: [rate-limiter/1])"));
    }

    @Test
    void a_replay_is_not_remembered() {
        watch.start(LIMITER);
        watch.grade(TWO);
        watch.press("r");
        watch.grade();

        assertFalse(watch.scene().isPassed());
        assertTrue(watch.transcript().contains("This time it passes."));
    }

    @Test
    void a_reset_asks_and_takes_nothing_but_y_for_yes() {
        watch.start(LIMITER);
        watch.press("xn");
        assertTrue(watch.transcript().endsWith("Nothing was changed.\n"), watch.transcript());
        watch.press("xy");
        assertTrue(watch.transcript().endsWith("(reset rate-limiter)\n"), watch.transcript());
    }

    @Test
    void keys_before_the_first_verdict_do_no_harm() {
        watch.start(LIMITER);
        watch.press("htroaxnz\u0000");

        assertTrue(watch.transcript().contains("Grade it first"), watch.transcript());
        assertTrue(watch.transcript().contains("no trace to show"), watch.transcript());
        assertTrue(watch.transcript().contains("There is no report yet"), watch.transcript());
    }

    @Test
    void what_cannot_be_graded_is_told_and_watching_goes_on() {
        watch.start(LIMITER);
        watch.happens("odd", new Event.Impossible(watch.scene().grading(), "It is empty."));
        assertTrue(watch.transcript().endsWith("It is empty. Watching goes on.\n"));
        watch.save();
        assertEquals(Scene.Doing.ONE, watch.scene().doing());
    }

    private int count(String text) {
        return watch.transcript().split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }
}
