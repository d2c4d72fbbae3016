package dev.lockstep.report;

import java.util.Locale;

/// What became of one check.
public enum CheckStatus {
    PASSED,
    FAILED,
    SKIPPED,
    GRADER_ERROR;

    /// The name in reports, such as `grader-error`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The word that a learner reads.
    public String word() {
        return this == GRADER_ERROR ? "error" : id();
    }
}
