package dev.lockstep.report;

import java.util.Locale;

/// Why a check failed, where the answer was not merely wrong.
public enum Reason {
    WRONG,
    HANG,
    CRASH,
    OUT_OF_TIME,
    OUT_OF_MEMORY;

    /// The name in reports, such as `out-of-time`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
