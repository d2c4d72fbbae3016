package dev.lockstep.conductor;

import java.time.Duration;

/// Tells whether any thread of this JVM runs, the calling one left aside.
///
/// A wrong "nothing runs" can only lengthen a measured time and lower a measured overlap, never the
/// reverse; a wrong "something runs" costs time.
public interface Quiescence {
    /// Whether nothing runs and nothing has been woken, as far as one look can tell.
    boolean quiet();

    /// Whether something runs only because the last look let it go on, so that the next look need
    /// not wait as it does for whoever works for long.
    default boolean letGoOn() {
        return false;
    }

    /// Whether it takes milliseconds of real time to find nothing running, so that thousands of
    /// steps take minutes: who goes on for ever is then told sooner.
    default boolean dear() {
        return false;
    }

    /// Processor time that the asking thread has used for nothing but looking.
    default Duration looking() {
        return Duration.ZERO;
    }
}
