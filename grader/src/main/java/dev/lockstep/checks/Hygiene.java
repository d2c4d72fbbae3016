package dev.lockstep.checks;

import dev.lockstep.trace.Event;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Trace;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Judges what is left when a method has returned or thrown.
final class Hygiene {
    private Hygiene() {}

    /// No call was in flight when the actor left, none began afterwards, and at rest no thread of
    /// the submission was left.
    static void requireNothingLeft(Trace trace, String method, String situation) {
        TreeSet<Integer> running = new TreeSet<>();
        boolean left = false;
        for (Event event : trace.events()) {
            switch (event) {
                case Event.Started(int call, String _, long _) -> {
                    running.add(call);
                    if (left) {
                        throw stillRunning(trace, method, situation, call);
                    }
                }
                case Event.Ended(int call, var _, long _) -> running.remove(call);
                case Event.Left _ -> {
                    left = true;
                    if (!running.isEmpty()) {
                        throw stillRunning(trace, method, situation, running.first());
                    }
                }
                case Event.Entered _, Event.Interrupted _, Event.Noticed _ -> {}
            }
        }
        requireNoThread(trace, method, situation);
    }

    /// The method called what it was given: whoever does nothing leaves nothing, and earns nothing
    /// by that.
    static void requireCalls(Trace trace, String method) {
        if (Calls.of(trace).list().isEmpty()) {
            throw Failed.wrong(trace, method + " made no call", "calls", "none");
        }
    }

    private static Failed stillRunning(Trace trace, String method, String situation, int call) {
        return Failed.wrong(
                trace,
                "%s %s while call %d was still running".formatted(method, situation, call),
                "every call ended before the method does",
                "call " + call + " runs on");
    }

    private static void requireNoThread(Trace trace, String method, String situation) {
        if (!trace.left().isEmpty()) {
            Standing first = trace.left().getFirst();
            throw Failed.at(
                    site(first),
                    trace,
                    "%d of its threads lived on after %s %s, the first of them %s"
                            .formatted(trace.left().size(), method, situation, first.name()),
                    "no thread left",
                    trace.left().size() + " left");
        }
    }

    private static @Nullable Site site(Standing standing) {
        return standing.sites().isEmpty() ? null : standing.sites().getFirst();
    }
}
