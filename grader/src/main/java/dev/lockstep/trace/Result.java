package dev.lockstep.trace;

/// What became of an actor's call of the submission.
public sealed interface Result {
    /// It has neither returned nor thrown.
    record Unfinished() implements Result {}

    record Returned(Value value) implements Result {}

    record Threw(Thrown error) implements Result {}
}
