package dev.lockstep.conductor;

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
}
