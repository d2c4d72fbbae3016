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

    /// What a learner reads behind the name of the check, empty where the answer was wrong.
    public String words() {
        return switch (this) {
            case WRONG -> "";
            case HANG -> "it hangs";
            case CRASH -> "it crashed";
            case OUT_OF_TIME -> "out of time";
            case OUT_OF_MEMORY -> "out of memory";
        };
    }
}
