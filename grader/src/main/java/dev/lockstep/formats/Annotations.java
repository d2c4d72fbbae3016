package dev.lockstep.formats;

import dev.lockstep.report.Advice;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Problem;
import dev.lockstep.report.Report;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Commands in GitHub's log that annotate the learner's lines: a problem or a failed check is an
/// error, advice a warning or a notice.
final class Annotations {
    private final Setting setting;
    private final Set<String> lines = new LinkedHashSet<>();

    private Annotations(Setting setting) {
        this.setting = setting;
    }

    static String render(Report report, Setting setting) {
        Annotations annotations = new Annotations(setting);
        String score = "Score " + report.score() + " of " + report.maxScore();
        annotations.add("notice", null, null, "Lockstep", score);
        report.exercises().forEach(annotations::exercise);
        return String.join("\n", annotations.lines) + "\n";
    }

    private void exercise(ExerciseResult exercise) {
        exercise.problems().forEach(problem -> problem(exercise, problem));
        exercise.checks().forEach(check -> check(exercise, check));
        exercise.advice().forEach(this::advice);
    }

    private void problem(ExerciseResult exercise, Problem problem) {
        String level = Outcome.blocked(exercise.status()) ? "error" : "warning";
        add(level, problem.file(), problem.line(), problem.kind(), problem.message());
    }

    private void check(ExerciseResult exercise, CheckResult check) {
        String title = exercise.id() + ": " + check.title();
        switch (check.status()) {
            case PASSED, SKIPPED -> {}
            case FAILED -> {
                String help = check.help() == null ? "" : "\nHelp: " + Clean.line(check.help());
                add("error", check.file(), check.line(), title, Account.of(exercise, check) + help);
            }
            case GRADER_ERROR -> add("warning", null, null, title, Account.of(exercise, check));
        }
    }

    private void advice(Advice advice) {
        switch (advice.kind()) {
            case "essential", "actionable" ->
                    add("warning", advice.file(), advice.line(), "Advice", advice.message());
            case "informative" ->
                    add("notice", advice.file(), advice.line(), "Advice", advice.message());
            default -> {}
        }
    }

    private void add(
            String level,
            @Nullable String file,
            @Nullable Integer line,
            String title,
            String message) {
        String place =
                file == null
                        ? ""
                        : "file="
                                + property(setting.path(file))
                                + ",line="
                                + Objects.requireNonNullElse(line, 1)
                                + ",";
        lines.add("::" + level + " " + place + "title=" + property(title) + "::" + data(message));
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String value) {
        return value.lines()
                .map(line -> Clean.line(line).replace("%", "%25"))
                .collect(Collectors.joining("%0A"));
    }
}
