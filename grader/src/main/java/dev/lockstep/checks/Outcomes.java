package dev.lockstep.checks;

import dev.lockstep.trace.Ending;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Judges the outcomes that `gather` reports.
final class Outcomes {
    private static final String METHOD = "gather";

    private Outcomes() {}

    /// Where one object stands at every place, each of its outcomes is reported, in any order.
    static void requireOneEach(Trace trace, int calls) {
        String method = METHOD + ", given one call several times,";
        List<Value> items = Actors.items(trace, 0, method);
        List<Value> expected = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            expected.add(new Value.Success(new Value.OfCall(i)));
        }
        List<Value> left = new ArrayList<>(items);
        expected.forEach(left::remove);
        if (!left.isEmpty() || items.size() != calls) {
            throw Failed.wrong(
                    trace,
                    method + " did not return one outcome for each time",
                    "the outcomes of " + calls + " calls",
                    items.stream().map(Values::told).collect(Collectors.joining(", ")));
        }
    }

    /// Of two calls the second failed.
    static void requireSecondFailed(Trace trace) {
        requireItem(trace, 0, new Value.Success(new Value.OfCall(0)), "a call returned a value");
        requireFailureAt(trace, 1);
    }

    /// Of the calls from one number on, every one succeeded, and its value is reported.
    static void requireSuccesses(Trace trace, String method, int from, int to) {
        List<Value> expected = new ArrayList<>();
        for (int i = from; i < to; i++) {
            expected.add(new Value.Success(new Value.OfCall(i)));
        }
        List<Value> items = Actors.items(trace, 0, method);
        Values.requireSame(trace, method, "outcome", expected, items);
    }

    private static Value item(Trace trace, int place) {
        List<Value> items = Actors.items(trace, 0, METHOD);
        if (place >= items.size()) {
            throw Failed.wrong(
                    trace,
                    "there is no outcome for call " + place,
                    "an outcome for each call",
                    items.size() + " outcomes");
        }
        return items.get(place);
    }

    /// The element at a place is the expected one.
    static void requireItem(Trace trace, int place, Value expected, String because) {
        Value actual = item(trace, place);
        if (!actual.equals(expected)) {
            throw Failed.wrong(
                    trace,
                    "%s; its outcome, element %d, is not %s"
                            .formatted(because, place, Values.told(expected)),
                    Values.told(expected),
                    Values.told(actual));
        }
    }

    /// The element at the place of a call that failed is the failure of that call.
    static void requireFailureAt(Trace trace, int place) {
        requireFailureAt(trace, place, "failed");
    }

    /// @param how what the call did
    static void requireFailureAt(Trace trace, int place, String how) {
        if (!(item(trace, place) instanceof Value.Failure(Thrown error))) {
            throw Failed.wrong(
                    trace,
                    "call %d %s and element %d is no Failure".formatted(place, how, place),
                    "Failure of the exception of call " + place,
                    Values.told(item(trace, place)));
        }
        Failures.requireVery(trace, METHOD, Set.of(place), error);
    }

    /// Every call but the failing one ended by itself, and its value is reported.
    static void requireOthers(Trace trace, int failing) {
        for (Call call : Calls.of(trace).list()) {
            if (call.number() != failing && call.ending() == Ending.INTERRUPTED) {
                throw Failed.wrong(
                        trace,
                        "call %d was interrupted because call %d failed"
                                .formatted(call.number(), failing),
                        "the other calls go on",
                        "call " + call.number() + " was interrupted");
            }
        }
        int calls = Actors.items(trace, 0, METHOD).size();
        for (int i = 0; i < calls; i++) {
            if (i != failing) {
                Value success = new Value.Success(new Value.OfCall(i));
                requireItem(trace, i, success, "call %d succeeded".formatted(i));
            }
        }
    }
}
