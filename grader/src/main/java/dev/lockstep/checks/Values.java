package dev.lockstep.checks;

import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.List;
import java.util.stream.Collectors;

/// Compares values, and words them for a learner.
final class Values {
    private static final int MOST_ITEMS = 12;

    /// Enough for 10 to stand where it stands among numbers, and not where it does among texts.
    static final int SEVERAL = 12;

    private Values() {}

    /// The list is the expected one, element by element; else the first difference is told.
    static void requireSame(
            Trace trace, String method, String what, List<Value> expected, List<Value> actual) {
        if (expected.size() != actual.size()) {
            throw Failed.wrong(
                    trace,
                    "%s returned %d %ss for %d"
                            .formatted(method, actual.size(), what, expected.size()),
                    expected.size() + " elements",
                    actual.size() + " elements");
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                throw Failed.wrong(
                        trace,
                        "element %d of what %s returned is not the %s of element %d"
                                .formatted(i, method, what, i),
                        told(new Value.Items(expected)),
                        told(new Value.Items(actual)));
            }
        }
    }

    static String told(Value value) {
        return switch (value) {
            case Value.Nothing() -> "null";
            case Value.OfCall(int call) -> "the result of call " + call;
            case Value.Response(int apiId, int data) -> "api " + apiId + " → " + data;
            case Value.Success(Value inner) -> "Success(" + told(inner) + ")";
            case Value.Failure(var error) -> "Failure(" + error.told() + ")";
            case Value.Items(List<Value> items) -> told(items);
            case Value.Nanos(long nanos) -> nanos + " ns";
            case Value.Other(String type) -> "an object of class " + type;
        };
    }

    private static String told(List<Value> items) {
        String shown =
                items.stream()
                        .limit(MOST_ITEMS)
                        .map(Values::told)
                        .collect(Collectors.joining(", "));
        return "[" + shown + (items.size() > MOST_ITEMS ? ", … " : "") + "]";
    }
}
