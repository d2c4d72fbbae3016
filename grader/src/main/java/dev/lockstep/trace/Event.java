package dev.lockstep.trace;

/// One thing that happened in a play, at a virtual instant in milliseconds.
///
/// An *actor* is a thread of the scenario that calls the submission; a *call* is what the scenario
/// hands to the submission to run. Both are numbered from 0 within their scenario.
public sealed interface Event {
    long at();

    /// The same, whatever the thread is called.
    default Event nameless() {
        return this instanceof Started(int call, String _, long at)
                ? new Started(call, "", at)
                : this;
    }

    /// The actor enters the submission.
    record Entered(int actor, long at) implements Event {}

    /// The submission's method returned to the actor or threw at it.
    record Left(int actor, long at) implements Event {}

    /// The scenario interrupts the actor.
    record Interrupted(int actor, long at) implements Event {}

    /// A thread of the submission begins the call.
    record Started(int call, String thread, long at) implements Event {}

    /// The running call meets an interrupt and begins to react.
    record Noticed(int call, long at) implements Event {}

    /// The call is over.
    record Ended(int call, Ending ending, long at) implements Event {}
}
