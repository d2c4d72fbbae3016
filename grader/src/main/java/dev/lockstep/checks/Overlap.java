package dev.lockstep.checks;

import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.List;

/// Judges how many calls were in flight at once.
final class Overlap {
    private static final String ASKED_AGAIN = " of a second time on the same object";

    private Overlap() {}

    /// All of the calls were in flight at one instant.
    static void requireAll(Trace trace, int calls) {
        requireAll(trace, 0, calls);
        requireOthers(trace, calls);
    }

    /// The same for those from one number on, which a call of the method began after the others.
    static void requireAll(Trace trace, int from, int to) {
        int calls = to - from;
        int overlap = Calls.of(trace).only(call -> call.number() >= from).overlap();
        if (overlap < calls) {
            if (overlap == 0 || trace.stop() == Stop.OUT_OF_TIME) {
                Actors.requireEnd(trace, "the method");
            }
            throw Failed.wrong(
                    trace,
                    "of %d calls%s at most %d were in flight at once"
                            .formatted(calls, from == 0 ? "" : ASKED_AGAIN, overlap),
                    calls + " in flight at once",
                    overlap + " in flight at once");
        }
    }

    /// Of ids that repeat, all calls that were made were in flight at one instant: whether one was
    /// made for each is asked elsewhere.
    static void requireAllMade(Trace trace, int calls) {
        Calls made = Calls.of(trace).only(call -> call.number() < calls);
        if (made.overlap() < made.list().size()) {
            throw Failed.wrong(
                    trace,
                    "of %d calls for ids of which some repeat, at most %d were in flight at once"
                            .formatted(made.list().size(), made.overlap()),
                    made.list().size() + " in flight at once",
                    made.overlap() + " in flight at once");
        }
    }

    /// Calls beyond those that were asked for are in flight at once too: whoever makes every call
    /// again, one by one, has made the overlapping ones for show.
    private static void requireOthers(Trace trace, int calls) {
        Calls others = Calls.of(trace).only(call -> call.number() >= calls);
        int wanted = Math.min(others.list().size(), calls);
        if (others.overlap() < wanted) {
            throw Failed.wrong(
                    trace,
                    "%d calls more than were asked for, of which at most %d were in flight at once"
                            .formatted(others.list().size(), others.overlap()),
                    calls + " calls, all of them in flight at once",
                    others.list().size() + " calls more");
        }
    }

    /// None of the calls that were asked for was made again.
    ///
    /// @param what a single one of them
    static void requireNoneAgain(Trace trace, int asked, String what) {
        List<Call> calls = Calls.of(trace).list();
        if (calls.stream().anyMatch(call -> call.number() >= asked)) {
            throw Failed.wrong(
                    trace,
                    "%s was made again, after it had begun once".formatted(what),
                    "each of " + asked + " made once",
                    calls.size() + " made");
        }
    }

    /// All of the calls began: of what never began, nothing else is worth judging.
    static void requireBegun(Trace trace, int calls, String what) {
        long begun = Calls.of(trace).list().stream().filter(c -> c.number() < calls).count();
        if (begun < calls) {
            throw Failed.wrong(
                    trace,
                    "only %d of %d %s ever began".formatted(begun, calls, what),
                    calls + " " + what,
                    begun + " " + what);
        }
    }

    /// Some were in flight, and never more than the limit.
    static void requireAtMost(Trace trace, Calls calls, int limit, String what) {
        if (calls.list().isEmpty()) {
            Actors.requireEnd(trace, "the method");
            String nothing = "none of the " + what + " ran, so there is no limit to see";
            throw Failed.wrong(trace, nothing, "some " + what, "none");
        }
        int peak = calls.peak();
        if (peak > limit) {
            throw Failed.wrong(
                    trace,
                    "%d %s ran at once where %d may".formatted(peak, what, limit),
                    "at most " + limit,
                    peak);
        }
    }

    /// At some instant as many as that were in flight.
    static void requireReached(Trace trace, Calls calls, int wanted, String what) {
        int overlap = calls.overlap();
        if (overlap < wanted) {
            throw Failed.wrong(
                    trace,
                    "at most %d %s ran at once though %d may and more waited"
                            .formatted(overlap, what, wanted),
                    wanted + " at once",
                    overlap + " at once");
        }
    }
}
