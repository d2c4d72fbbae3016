package dev.lockstep.report;

import java.util.Locale;

/// What became of an exercise as a whole.
public enum ExerciseStatus {
    PASSED,
    FAILED,
    NOT_ATTEMPTED,
    COMPILE_ERROR,
    REFUSED,
    AMBIGUOUS,
    GRADER_ERROR;

    /// The name in reports, such as `not-attempted`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
