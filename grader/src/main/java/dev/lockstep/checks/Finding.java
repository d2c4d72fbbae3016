package dev.lockstep.checks;

import dev.lockstep.trace.Site;
import dev.lockstep.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Why a check does not hold.
///
/// @param rationale what was seen, with the numbers
/// @param site the line of the submission that it points at
/// @param trace the play that shows it
public record Finding(
        Kind kind,
        String rationale,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable Site site,
        Trace trace) {

    /// What kind of failure it is.
    public enum Kind {
        WRONG,
        HANG,
        CRASH,
        OUT_OF_TIME,
        OUT_OF_MEMORY
    }
}
