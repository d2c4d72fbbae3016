package dev.lockstep.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much of what was seen a course shows its learners.
///
/// Where values are hidden the seed is hidden too: with it, a learner's own run of the grader shows
/// the same inputs, and all that was to stay hidden.
public enum Feedback {
    /// Everything.
    FULL,
    /// Verdicts, what was wrong and where to look next; no values, timelines, threads or output.
    BRIEF,
    /// Verdicts and points, and why an exercise could not be played.
    NONE;

    /// The name on the command line and in reports, such as `brief`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a learner is told about what is missing.
    public Optional<String> notice() {
        return switch (this) {
            case FULL -> Optional.empty();
            case BRIEF ->
                    Optional.of(
                            "Your course shows verdicts and reasons; values, timelines, output and"
                                    + " the seed are hidden.");
            case NONE ->
                    Optional.of(
                            "Your course shows verdicts and points; the details and the seed are"
                                    + " hidden.");
        };
    }

    /// The same report without what is not to be shown.
    public Report of(Report report) {
        if (this == FULL) {
            return report;
        }
        return new Report(
                report.submission(),
                report.score(),
                report.maxScore(),
                0,
                report.replay().replace(" --seed " + report.seed(), ""),
                report.environment(),
                report.durationMillis(),
                report.exercises().stream().map(this::exercise).toList(),
                report.project(),
                this);
    }

    private ExerciseResult exercise(ExerciseResult exercise) {
        return new ExerciseResult(
                exercise.id(),
                exercise.title(),
                exercise.status(),
                exercise.score(),
                exercise.maxScore(),
                exercise.className(),
                exercise.problems(),
                exercise.checks().stream().map(this::check).toList(),
                this == NONE ? List.of() : exercise.advice(),
                this == NONE ? List.of() : exercise.measurements());
    }

    /// What the grader itself failed at is told in any case: it says nothing about the answer.
    private CheckResult check(CheckResult check) {
        boolean told = this == BRIEF || check.status() == CheckStatus.GRADER_ERROR;
        return new CheckResult(
                check.id(),
                check.title(),
                check.category(),
                check.status(),
                when(told, check.reason()),
                check.points(),
                check.maxPoints(),
                when(told, check.rationale()),
                null,
                null,
                when(told, check.help()),
                when(told, check.file()),
                when(told, check.line()),
                check.skippedBecause(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                check.durationMillis());
    }

    private static <T> @Nullable T when(boolean told, @Nullable T value) {
        return told ? value : null;
    }
}
