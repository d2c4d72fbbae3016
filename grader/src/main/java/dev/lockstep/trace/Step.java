package dev.lockstep.trace;

import org.jspecify.annotations.Nullable;

/// One step of one thread, in an interleaving that is told.
///
/// @param text what it does, such as `reads running → 2`
/// @param site the line of the submission, where it is one
/// @param held whether the thread is held up here and others go on, before it does what the text
///   says
/// @param at the virtual instant in milliseconds
public record Step(String thread, String text, @Nullable Site site, boolean held, long at) {}
