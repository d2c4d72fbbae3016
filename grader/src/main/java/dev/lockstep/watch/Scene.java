package dev.lockstep.watch;

import dev.lockstep.desk.Logbook;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known between two events.
///
/// @param current the exercise that is worked on
/// @param grading the number of the last grading that was begun
/// @param doing what that grading is for, or nothing once it is over
/// @param begun how many checks of it have begun
/// @param told whether it has shown a failure
/// @param last the last report on the current exercise alone
/// @param asked what the next key answers
record Scene(
        Exercise current,
        Logbook logbook,
        int grading,
        Doing doing,
        int begun,
        boolean told,
        @Nullable Report last,
        Asked asked) {
    /// What is being graded.
    enum Doing {
        NOTHING,
        ONE,
        ALL,
        REPLAY
    }

    /// What was asked, if anything.
    enum Asked {
        NOTHING,
        WHETHER_TO_GO_ON,
        WHETHER_TO_RESET
    }

    static Scene of(Exercise first, Logbook logbook) {
        return new Scene(first, logbook, 0, Doing.NOTHING, 0, false, null, Asked.NOTHING);
    }

    Scene begin(Doing next) {
        return new Scene(current, logbook, grading + 1, next, 0, false, last, Asked.NOTHING);
    }

    Scene over() {
        return new Scene(current, logbook, grading, Doing.NOTHING, begun, told, last, asked);
    }

    Scene checking() {
        return new Scene(current, logbook, grading, doing, begun + 1, told, last, asked);
    }

    Scene telling() {
        return new Scene(current, logbook, grading, doing, begun, true, last, asked);
    }

    Scene with(Logbook book) {
        return new Scene(current, book, grading, doing, begun, told, last, asked);
    }

    Scene with(@Nullable Report report) {
        return new Scene(current, logbook, grading, doing, begun, told, report, asked);
    }

    Scene on(Exercise exercise) {
        return new Scene(exercise, logbook, grading, doing, begun, told, null, asked);
    }

    Scene asking(Asked question) {
        return new Scene(current, logbook, grading, doing, begun, told, last, question);
    }

    /// The last result of the current exercise.
    Optional<ExerciseResult> result() {
        return last == null ? Optional.empty() : last.exercises().stream().findFirst();
    }

    /// The first check that failed in it.
    Optional<CheckResult> failure() {
        return result().stream()
                .flatMap(result -> result.checks().stream())
                .filter(check -> check.status() == CheckStatus.FAILED)
                .findFirst();
    }

    boolean isPassed() {
        return logbook.of(current).isPassed();
    }
}
