package dev.lockstep.report;

import org.jspecify.annotations.Nullable;

/// One step of one thread, in the order of steps that led to a failure.
///
/// @param text what it does, such as `reads running → 2`
/// @param file path within the submission, and the line there
/// @param held whether the thread is held up before that, and others go on
/// @param fatal whether it could not be made good any more after this
/// @param at virtual milliseconds
public record Move(
        String thread,
        String text,
        @Nullable String file,
        @Nullable Integer line,
        boolean held,
        boolean fatal,
        long at) {}
