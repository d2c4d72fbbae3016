package dev.lockstep.report;

import org.jspecify.annotations.Nullable;

/// One call as a bar over virtual time.
///
/// @param call number of the call within its scenario, from 0
/// @param start virtual milliseconds
/// @param end virtual milliseconds, absent while it runs
/// @param outcome `returned`, `threw`, `interrupted` or `running`
public record TimelineCall(
        int call, String thread, long start, @Nullable Long end, String outcome) {}
