package dev.lockstep.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One exercise as text: its score, its checks, then what each lost point is about.
final class ExerciseText {
    private final @Nullable Report report;
    private final Page page;
    private final Ink ink;
    private final CheckText check;
    private final ProblemText problem;
    private final Map<List<Problem>, String> shown = new HashMap<>();

    /// One that stands for itself, without a run to repeat.
    ExerciseText(Page page) {
        this(page, null);
    }

    ExerciseText(Page page, @Nullable Report report) {
        this.report = report;
        this.page = page;
        this.ink = page.ink();
        this.check = new CheckText(page);
        this.problem = new ProblemText(page);
    }

    void write(ExerciseResult exercise) {
        page.gap();
        title(exercise);
        if (exercise.className() != null) {
            page.line("  " + ink.faint(ink.clean(exercise.className())));
        }
        String sentence = exercise.status().sentence();
        if (!sentence.isEmpty()) {
            page.words(2, "", sentence);
        }
        problems(exercise);
        if (exercise.status().isPlayed()) {
            checks(exercise);
        }
        exercise.advice().forEach(this::advice);
        exercise.measurements().forEach(this::measurement);
    }

    private void title(ExerciseResult exercise) {
        String id = ink.clean(exercise.id());
        String score = exercise.score() + "/" + exercise.maxScore();
        int room = page.width() - id.length() - score.length() - 1;
        String rest = ink.clip(" " + ink.dot() + " " + ink.clean(exercise.title()), room);
        boolean full = exercise.status() == ExerciseStatus.PASSED;
        page.edges(
                ink.bold(id) + rest,
                id.length() + rest.length(),
                ink.bold(full ? ink.green(score) : score),
                score.length());
    }

    private void checks(ExerciseResult exercise) {
        for (CheckResult result : exercise.checks()) {
            check.line(result);
            String because = result.skippedBecause();
            if (result.status() == CheckStatus.SKIPPED && because != null) {
                page.words(13, "", "until `" + because + "` passes");
            }
        }
        exercise.checks().stream()
                .filter(c -> c.status() != CheckStatus.PASSED && c.status() != CheckStatus.SKIPPED)
                .forEach(c -> check.details(c, replay(exercise, c)));
    }

    private @Nullable String replay(ExerciseResult exercise, CheckResult result) {
        return report == null || result.schedule() == null
                ? null
                : report.replay(exercise.id(), result);
    }

    private void problems(ExerciseResult exercise) {
        List<Problem> problems = exercise.problems();
        if (problems.isEmpty()) {
            return;
        }
        String before = shown.putIfAbsent(problems, exercise.id());
        if (before == null) {
            problem.write(problems);
        } else {
            page.words(2, "", "For the reason shown at " + before + ".");
        }
    }

    void advice(Advice advice) {
        String place = CheckText.place(advice.file(), advice.line());
        page.gap();
        String label = advice.kind().equals("celebratory") ? "well done" : "advice";
        page.words(
                2,
                ink.cyan(label) + "  ",
                label.length() + 2,
                advice.message() + (place == null ? "" : " (" + place + ")"));
    }

    private void measurement(Measurement measurement) {
        page.gap();
        page.words(2, ink.cyan("measured") + "  ", "measured  ".length(), measurement.sentence());
    }
}
