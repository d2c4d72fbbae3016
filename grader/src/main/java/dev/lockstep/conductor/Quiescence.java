package dev.lockstep.conductor;

/// Tells whether any thread of this JVM runs, the calling one left aside.
///
/// A wrong "nothing runs" can only lengthen a measured time and lower a measured overlap, never the
/// reverse; a wrong "something runs" costs time.
public interface Quiescence {
    /// Whether nothing runs and nothing has been woken, as far as one look can tell.
    boolean quiet();
}
