package dev.lockstep.checks;

import dev.lockstep.trace.Event;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import java.util.List;

/// Judges what a method does when its caller is interrupted while calls are in flight.
final class Interruption {
    private Interruption() {}

    /// The method interrupts the calls in flight, begins no further one, and throws
    /// `InterruptedException` without waiting for calls to end by themselves.
    ///
    /// @param asked how many calls there are to make: whether one is made again is asked elsewhere
    /// @param naturalEnd before which no call would have ended by itself
    static void requireStop(
            Trace trace, String method, int asked, long interruptAt, long naturalEnd) {
        String interrupted = "%s, interrupted at %d ms,".formatted(method, interruptAt);
        Thrown error = Actors.thrown(trace, 0, interrupted, "InterruptedException");
        if (!error.isA(InterruptedException.class)) {
            throw Failed.at(
                    Actors.site(error),
                    trace,
                    method + " was interrupted and threw another exception",
                    "InterruptedException",
                    error.told());
        }
        if (Actors.leftAt(trace, 0) < interruptAt || Calls.of(trace).list().isEmpty()) {
            throw Failed.wrong(
                    trace,
                    "%s threw InterruptedException, but not because it was interrupted at %d ms"
                                    .formatted(method, interruptAt)
                            + " while it waited for a call",
                    "a call in flight at " + interruptAt + " ms",
                    "an end at " + Actors.leftAt(trace, 0) + " ms");
        }
        if (Actors.leftAt(trace, 0) >= naturalEnd) {
            throw Failed.wrong(
                    trace,
                    "%s was interrupted at %d ms and waited for its calls to end by themselves"
                            .formatted(method, interruptAt),
                    "an end soon after " + interruptAt + " ms",
                    "an end at " + Actors.leftAt(trace, 0) + " ms");
        }
        for (Call call : Calls.of(trace).only(c -> c.number() < asked).list()) {
            requireInterrupted(trace, method, interruptAt, call);
        }
    }

    private static void requireInterrupted(
            Trace trace, String method, long interruptAt, Call call) {
        if (call.start() > interruptAt) {
            throw Failed.wrong(
                    trace,
                    "call %d began after %s was interrupted".formatted(call.number(), method),
                    "no further call after " + interruptAt + " ms",
                    "call " + call.number() + " began at " + call.start() + " ms");
        }
        if (!call.noticed() && call.end() > interruptAt) {
            throw Failed.wrong(
                    trace,
                    "call %d was in flight when %s was interrupted, and nobody interrupted it"
                            .formatted(call.number(), method),
                    "every call in flight interrupted",
                    "call " + call.number() + " ran on");
        }
    }

    /// Whether the play shows an interrupt that reached every call, so that one may ask what is
    /// left.
    static boolean reachedEveryCall(Trace trace) {
        List<Call> calls = Calls.of(trace).list();
        boolean interrupted =
                trace.events().stream().anyMatch(event -> event instanceof Event.Interrupted);
        return interrupted
                && Actors.ended(trace)
                && trace.result(0) instanceof Result.Threw
                && calls.stream().allMatch(Call::noticed);
    }
}
