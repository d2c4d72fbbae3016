package dev.lockstep.exercise;

import java.util.Locale;

/// What a check is about; the report groups by it.
public enum Category {
    CORRECTNESS,
    CONCURRENCY,
    TIMING,
    LIMIT,
    ERRORS,
    CANCELLATION,
    HYGIENE,
    THREAD_SAFETY;

    /// The name in reports, such as `thread-safety`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
