package dev.lockstep.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackTest {
    private final Report whole = read();

    @Test
    void full_feedback_changes_nothing() {
        assertSame(whole, Feedback.FULL.of(whole));
    }

    @ParameterizedTest
    @EnumSource(Feedback.class)
    void verdicts_and_points_stay(Feedback feedback) {
        Report shown = feedback.of(whole);

        assertEquals(whole.score(), shown.score());
        assertEquals(whole.status(), shown.status());
        assertEquals(statuses(whole), statuses(shown));
    }

    @Test
    void brief_feedback_keeps_reasons_and_drops_what_was_seen() {
        CheckResult lost = check(Feedback.BRIEF, "returns-the-permit-after-a-failure");

        assertNotNull(lost.rationale());
        assertNotNull(lost.help());
        assertEquals(15, lost.line());
        assertNothingWasSeen(lost);
        assertNothingWasSeen(check(Feedback.BRIEF, "holds-the-limit-in-every-interleaving"));
        assertNothingWasSeen(check(Feedback.BRIEF, "passes-failures-through"));
    }

    @Test
    void no_feedback_drops_the_reasons_too_but_not_what_the_grader_failed_at() {
        CheckResult lost = check(Feedback.NONE, "returns-the-permit-after-a-failure");

        assertNull(lost.rationale());
        assertNull(lost.help());
        assertNull(lost.file());
        assertNull(lost.reason());
        assertNothingWasSeen(lost);
        assertNotNull(check(Feedback.NONE, "never-exceeds-the-limit").rationale());
        assertEquals(List.of(), Feedback.NONE.of(whole).exercises().getFirst().advice());
    }

    @Test
    void what_keeps_an_exercise_from_being_played_is_always_told() {
        Report shown = Feedback.NONE.of(whole);

        assertEquals(
                whole.exercises().stream().map(ExerciseResult::problems).toList(),
                shown.exercises().stream().map(ExerciseResult::problems).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Feedback.class,
            names = {"BRIEF", "NONE"})
    void the_seed_that_would_show_it_all_again_is_nowhere(Feedback feedback) {
        Report shown = feedback.of(whole);
        TextReport renderer = new TextReport(new Ink(false, StandardCharsets.UTF_8), 100);
        String text = renderer.render(shown);
        String json = JsonReport.render(shown);

        assertFalse(text.contains("7462839") || json.contains("7462839"), text + json);
        assertTrue(text.replaceAll("\\s+", " ").contains(feedback.notice().orElseThrow()), text);
        assertTrue(json.contains("\"feedback\": \"" + feedback.id() + "\""), json);
        assertEquals("./grade --submission 'answers of `A` | B'", shown.replay());
    }

    private static void assertNothingWasSeen(CheckResult check) {
        assertNull(check.expected());
        assertNull(check.actual());
        assertNull(check.schedule());
        assertNull(check.interleavings());
        assertNull(check.output());
        assertEquals(List.of(), check.interleaving());
        assertEquals(List.of(), check.timeline());
        assertEquals(List.of(), check.threads());
    }

    private CheckResult check(Feedback feedback, String id) {
        return feedback.of(whole).exercises().getFirst().checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> statuses(Report report) {
        return report.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .map(check -> check.id() + check.status() + check.points() + check.skippedBecause())
                .toList();
    }

    private static Report read() {
        try {
            return SavedReport.read(Golden.root().resolve("formats/report.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
