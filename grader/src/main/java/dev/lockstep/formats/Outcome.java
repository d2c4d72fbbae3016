package dev.lockstep.formats;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Report;

/// What a CI server is told of a check. A check of an exercise that could not be played counts as
/// an error there: skipped tests leave a build green.
enum Outcome {
    PASSED,
    FAILED,
    SKIPPED,
    ERROR;

    static Outcome of(ExerciseResult exercise, CheckResult check) {
        return switch (check.status()) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            case GRADER_ERROR -> ERROR;
            case SKIPPED -> blocked(exercise.status()) ? ERROR : SKIPPED;
        };
    }

    /// Whether something in the submission kept the exercise from being played.
    static boolean blocked(ExerciseStatus status) {
        return switch (status) {
            case COMPILE_ERROR, REFUSED, AMBIGUOUS -> true;
            case PASSED, FAILED, NOT_ATTEMPTED, GRADER_ERROR -> false;
        };
    }

    /// Whether no exercise at all could be played.
    static boolean nothingPlayed(Report report) {
        return report.exercises().stream()
                .allMatch(e -> blocked(e.status()) || e.status() == ExerciseStatus.NOT_ATTEMPTED);
    }

    static boolean graderFailed(Report report) {
        return report.exercises().stream()
                .anyMatch(e ->
                        e.status() == ExerciseStatus.GRADER_ERROR
                                || e.checks().stream().anyMatch(Outcome::unjudged));
    }

    private static boolean unjudged(CheckResult check) {
        return check.status() == CheckStatus.GRADER_ERROR;
    }
}
