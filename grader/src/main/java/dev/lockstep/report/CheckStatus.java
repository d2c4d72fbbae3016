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
}
