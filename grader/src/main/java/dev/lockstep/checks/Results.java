package dev.lockstep.checks;

import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.ArrayList;
import java.util.List;

/// Judges the results that `map` gives back, and how often it applied the function for them.
final class Results {
    private static final String METHOD = "map";

    private Results() {}

    /// Where all inputs equal one another, the result of any will do for each.
    static void requireSomeResults(Trace trace, int inputs) {
        String method = METHOD + ", given inputs that equal one another,";
        List<Value> items = Actors.items(trace, 0, method);
        List<Value> expected = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            boolean some = i < items.size() && items.get(i) instanceof Value.OfCall;
            expected.add(some ? items.get(i) : new Value.OfCall(i));
        }
        Values.requireSame(trace, method, "result", expected, items);
    }

    /// Each input was applied, and none twice.
    static void requireEachOnce(Trace trace, int inputs, String which) {
        List<Call> calls = Calls.of(trace).list();
        if (calls.size() != inputs || calls.stream().anyMatch(c -> c.number() >= inputs)) {
            throw Failed.wrong(
                    trace,
                    "%d applications of the function for %d %s"
                            .formatted(calls.size(), inputs, which),
                    "each input applied once",
                    calls.size() + " applications");
        }
    }

    /// The results are those of the inputs from one place on, in order.
    static void requireResults(Trace trace, String method, int from, int to) {
        List<Value> expected = new ArrayList<>();
        for (int i = from; i < to; i++) {
            expected.add(new Value.OfCall(i));
        }
        List<Value> items = Actors.items(trace, 0, method);
        Values.requireSame(trace, method, "result", expected, items);
    }
}
