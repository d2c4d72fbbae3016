package dev.lockstep.report;

import org.jspecify.annotations.Nullable;

/// A remark that costs no points.
///
/// @param kind `essential`, `actionable`, `informative` or `celebratory`
public record Advice(String kind, @Nullable String file, @Nullable Integer line, String message) {}
