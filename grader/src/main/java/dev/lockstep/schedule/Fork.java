package dev.lockstep.schedule;

/// A tick at which another thread could have gone on.
///
/// @param chosen the thread that did
/// @param others those that could have
/// @param preemption whether `chosen` was running, so that any other choice takes the processor
///   from it
/// @param maySitOut whether `chosen` could have sat out
@SuppressWarnings("ArrayRecordComponent") // made by the thousand, and never compared
public record Fork(int tick, int chosen, int[] others, boolean preemption, boolean maySitOut) {}
