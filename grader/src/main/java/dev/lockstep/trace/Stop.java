package dev.lockstep.trace;

/// Why a play stopped.
public enum Stop {
    /// Every actor has left, no call is running, and nothing runs any more.
    FINISHED,
    /// Nothing runs, nothing is due, and an actor has not left: a proved hang.
    STUCK,
    /// The submission used up its processor time.
    OUT_OF_TIME,
    /// The stage did nothing for long and gave no answer: not even the conductor got on.
    STALLED,
    /// The submission used up its memory.
    OUT_OF_MEMORY,
    /// The submission had more platform threads at once than a stage can carry.
    OUT_OF_THREADS,
    /// The stage ended: `System.exit`, a crash of the JVM.
    CRASHED
}
