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

    /// Whether the checks were run.
    public boolean isPlayed() {
        return switch (this) {
            case PASSED, FAILED, GRADER_ERROR -> true;
            case NOT_ATTEMPTED, COMPILE_ERROR, REFUSED, AMBIGUOUS -> false;
        };
    }

    /// What a learner reads where the points do not say it, else empty.
    public String sentence() {
        return switch (this) {
            case PASSED, FAILED -> "";
            case NOT_ATTEMPTED -> "Not attempted: nothing here implements it yet.";
            case COMPILE_ERROR -> "Not graded: it does not compile.";
            case REFUSED -> "Not run: it uses something that an answer may not use.";
            case AMBIGUOUS -> "Not graded: more than one class could be the answer. Keep one.";
            case GRADER_ERROR ->
                    "The grader failed here. No points are lost by it, and the answer is not the"
                            + " cause.";
        };
    }
}
