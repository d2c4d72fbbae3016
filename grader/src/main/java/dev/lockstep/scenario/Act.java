package dev.lockstep.scenario;

/// What a call does once its latency is over.
public enum Act {
    RETURN,
    RETURN_NULL,
    THROW_CHECKED,
    THROW_UNCHECKED,
    THROW_ERROR,
    /// Throws an `InterruptedException` of its own; nobody interrupted its thread.
    THROW_INTERRUPTED
}
