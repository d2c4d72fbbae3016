package dev.lockstep.formats;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Ink;
import dev.lockstep.report.Problem;
import dev.lockstep.report.ProjectResult;
import dev.lockstep.report.TextReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to say about a check, in words that every format shares.
final class Account {
    static final String GRADER_FAILED =
            "The grader failed in part, so this score is not final. Nothing that the grader failed"
                    + " at was counted against the submission.";
    private static final int WIDTH = 88;

    private Account() {}

    /// One line: what happened; empty where the check passed.
    static String of(ExerciseResult exercise, CheckResult check) {
        return switch (check.status()) {
            case PASSED -> "";
            case FAILED -> Clean.line(told(check.rationale(), "This check failed."));
            case GRADER_ERROR -> Clean.line(told(check.rationale(), "The grader failed here."));
            case SKIPPED -> skipped(exercise, check);
        };
    }

    /// What was seen, drawn as text; empty where there is nothing to show.
    static String evidence(CheckResult check) {
        return switch (check.status()) {
            case PASSED, SKIPPED -> "";
            case FAILED, GRADER_ERROR -> text().evidence(check);
        };
    }

    /// All of it as plain text: what happened, what was seen, where to look next.
    static String atLength(ExerciseResult exercise, CheckResult check) {
        String help = check.help();
        return paragraphs(
                Stream.of(
                        of(exercise, check),
                        evidence(check),
                        help == null ? "" : "Help: " + Clean.line(help)));
    }

    /// Why the exercise was not played, in a sentence; empty where it was.
    static String unplayed(ExerciseResult exercise) {
        return switch (exercise.status()) {
            case PASSED, FAILED -> "";
            case GRADER_ERROR -> "The grader failed here. No points are lost by it.";
            case NOT_ATTEMPTED -> "Not attempted: nothing here implements it yet.";
            case COMPILE_ERROR -> "Not graded: it does not compile.";
            case REFUSED -> "Not run: it uses something that an answer may not use.";
            case AMBIGUOUS -> "Not graded: more than one class could be the answer. Keep one.";
        };
    }

    /// The problems that kept the exercise from being played, one a line.
    static List<String> problems(ExerciseResult exercise) {
        return exercise.problems().stream().map(Account::problem).toList();
    }

    /// The figures that carry no points, one a line.
    static List<String> measured(ExerciseResult exercise) {
        return exercise.measurements().stream().map(m -> Clean.line(m.sentence())).toList();
    }

    /// Where the learner's own build failed first; empty where it did not.
    static String firstError(ProjectResult project) {
        return Clean.line(told(project.firstError(), ""));
    }

    /// `file:line`, or nothing.
    static String place(@Nullable String file, @Nullable Integer line) {
        if (file == null) {
            return "";
        }
        return Clean.line(line == null ? file : file + ":" + line);
    }

    static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String problem(Problem problem) {
        String place = place(problem.file(), problem.line());
        String message = Clean.line(problem.message());
        return place.isEmpty() ? message : place + ": " + message;
    }

    private static String skipped(ExerciseResult exercise, CheckResult check) {
        String premise = check.skippedBecause();
        if (premise != null) {
            return "Skipped until " + Clean.line(premise) + " passes.";
        }
        String why = unplayed(exercise);
        return why.isEmpty() ? "Skipped." : why;
    }

    private static String told(@Nullable String text, String otherwise) {
        return Objects.requireNonNullElse(text, otherwise);
    }

    private static TextReport text() {
        return new TextReport(new Ink(false, StandardCharsets.UTF_8), WIDTH);
    }
}
