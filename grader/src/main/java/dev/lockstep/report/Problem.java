package dev.lockstep.report;

import org.jspecify.annotations.Nullable;

/// Why an exercise could not be played.
///
/// @param kind `compile`, `refused` or `ambiguous`
/// @param source the line of source that it points at, where there is one
public record Problem(
        String kind,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        @Nullable String source) {}
