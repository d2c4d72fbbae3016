package dev.lockstep.report;

import org.jspecify.annotations.Nullable;

/// One thread of a submission that hangs or was left behind.
///
/// @param waitsFor what it waits for, and who holds that where it can be known
/// @param file path of the source file within the submission
public record WaitingThread(
        String name,
        String state,
        @Nullable String waitsFor,
        @Nullable String file,
        @Nullable Integer line) {}
