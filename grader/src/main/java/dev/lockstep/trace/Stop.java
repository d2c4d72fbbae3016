package dev.lockstep.trace;

/// Why a play stopped.
public enum Stop {
    /// Every actor has left, no call is running, and nothing runs any more.
    FINISHED,
    /// Nothing runs, nothing is due, and an actor has not left: a proved hang.
    STUCK,
    /// The submission used up its processor time.
    OUT_OF_TIME,
    /// The submission used up its memory.
    OUT_OF_MEMORY,
    /// The stage ended: `System.exit`, a crash of the JVM.
    CRASHED
}
