package dev.lockstep.trace;

/// How a call ended; an interrupted call counts as such whatever it returned or threw then.
public enum Ending {
    RETURNED,
    THREW,
    INTERRUPTED
}
