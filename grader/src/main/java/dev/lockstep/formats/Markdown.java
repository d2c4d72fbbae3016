package dev.lockstep.formats;

import dev.lockstep.report.Advice;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Feedback;
import dev.lockstep.report.ProjectResult;
import dev.lockstep.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `markdown`: the report for a page on the web, such as GitHub's summary of a job.
final class Markdown {
    private Markdown() {}

    static String render(Report report) {
        return render(report, Integer.MAX_VALUE);
    }

    /// The report in at most so many bytes; exercises that do not fit lose their details.
    static String render(Report report, int most) {
        List<ExerciseResult> exercises = report.exercises();
        List<String> parts = new ArrayList<>(List.of(head(report)));
        exercises.forEach(exercise -> parts.add(shortened(exercise)));
        parts.add(project(report));
        parts.add(foot(report));
        int room = most - parts.stream().mapToInt(part -> bytes(part) + 2).sum();
        for (int i = 0; i < exercises.size(); i++) {
            String whole = exercise(exercises.get(i));
            int more = bytes(whole) - bytes(parts.get(i + 1));
            if (more <= room) {
                parts.set(i + 1, whole);
                room -= more;
            }
        }
        return Account.paragraphs(parts.stream()) + "\n";
    }

    /// What there is to say about one check, without its title.
    static String check(ExerciseResult exercise, CheckResult check) {
        String evidence = Account.evidence(check);
        String help = check.help();
        return Account.paragraphs(
                Stream.of(
                        MarkdownText.inline(Account.of(exercise, check)),
                        evidence.isEmpty() ? "" : MarkdownText.block(evidence),
                        help == null ? "" : "**Help:** " + MarkdownText.inline(help)));
    }

    /// Why the exercise was not played; empty where it was.
    static String unplayed(ExerciseResult exercise) {
        String problems = String.join("\n", Account.problems(exercise));
        return Account.paragraphs(
                Stream.of(
                        Account.unplayed(exercise),
                        problems.isEmpty() ? "" : MarkdownText.block(problems)));
    }

    private static String head(Report report) {
        String seed = report.feedback() == Feedback.FULL ? " · seed " + report.seed() : "";
        return Account.paragraphs(
                Stream.of(
                        "# Lockstep: %d of %d".formatted(report.score(), report.maxScore()),
                        MarkdownText.code(report.submission()) + seed,
                        report.feedback().notice().orElse(""),
                        Outcome.graderFailed(report) ? Account.GRADER_FAILED : ""));
    }

    private static String foot(Report report) {
        return "Again: " + MarkdownText.code(report.replay());
    }

    private static String exercise(ExerciseResult exercise) {
        List<String> parts = new ArrayList<>(List.of(title(exercise), unplayed(exercise)));
        if (exercise.checks().stream().anyMatch(c -> c.status() != CheckStatus.SKIPPED)) {
            parts.add(table(exercise));
        }
        exercise.checks().stream()
                .filter(c -> c.status() == CheckStatus.FAILED || unjudged(c))
                .forEach(check -> parts.add(details(exercise, check)));
        exercise.advice().forEach(advice -> parts.add(advice(advice)));
        parts.add(measured(exercise));
        return Account.paragraphs(parts.stream());
    }

    private static String shortened(ExerciseResult exercise) {
        return title(exercise) + "\n\nThe details do not fit here.";
    }

    private static String title(ExerciseResult exercise) {
        return "## %s: %d of %d"
                .formatted(
                        MarkdownText.inline(exercise.id()), exercise.score(), exercise.maxScore());
    }

    private static String table(ExerciseResult exercise) {
        StringBuilder table = new StringBuilder("| | check | points |\n|---|---|---|");
        for (CheckResult check : exercise.checks()) {
            String points = check.points() + "/" + check.maxPoints();
            table.append(
                    "\n| %s | %s | %s |"
                            .formatted(
                                    mark(check),
                                    MarkdownText.inline(check.title()),
                                    unjudged(check) ? "not counted" : points));
        }
        return table.toString();
    }

    private static String details(ExerciseResult exercise, CheckResult check) {
        String place = Account.place(check.file(), check.line());
        return Account.paragraphs(
                Stream.of(
                        "### " + mark(check) + " " + MarkdownText.inline(check.title()),
                        place.isEmpty() ? "" : "At " + MarkdownText.code(place),
                        check(exercise, check)));
    }

    static String advice(Advice advice) {
        String label = advice.kind().equals("celebratory") ? "Well done" : "Advice";
        String place = Account.place(advice.file(), advice.line());
        return "**%s:** %s%s"
                .formatted(
                        label,
                        MarkdownText.inline(advice.message()),
                        place.isEmpty() ? "" : " (" + MarkdownText.code(place) + ")");
    }

    /// The figures that carry no points; empty where there are none.
    static String measured(ExerciseResult exercise) {
        return Account.paragraphs(
                Account.measured(exercise).stream()
                        .map(figure -> "**Measured:** " + MarkdownText.inline(figure)));
    }

    /// What came of the learner's own build; empty where that was not asked for.
    static String own(Report report) {
        ProjectResult project = report.project();
        if (project == null) {
            return "";
        }
        String error = Account.firstError(project);
        return Account.paragraphs(
                Stream.of(
                        MarkdownText.code(project.folder())
                                + ": "
                                + MarkdownText.inline(project.sentence()),
                        error.isEmpty() ? "" : MarkdownText.block(error)));
    }

    private static String project(Report report) {
        String own = own(report);
        return own.isEmpty() ? "" : "## Your own project\n\n" + own;
    }

    private static String mark(CheckResult check) {
        return switch (check.status()) {
            case PASSED -> "✓ passed";
            case FAILED -> "✗ failed";
            case SKIPPED -> "- skipped";
            case GRADER_ERROR -> "! grader error";
        };
    }

    private static boolean unjudged(CheckResult check) {
        return check.status() == CheckStatus.GRADER_ERROR;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
