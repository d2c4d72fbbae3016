package dev.lockstep.schedule;

/// A tick at which another thread could have gone on, or the running one could have sat out.
///
/// @param chosen the thread that did
/// @param others those that could have
/// @param preemption whether `chosen` was running, so that any other choice takes the processor
///   from it, and it could have sat out
@SuppressWarnings("ArrayRecordComponent") // made by the thousand, and never compared
public record Fork(int tick, int chosen, int[] others, boolean preemption) {}
