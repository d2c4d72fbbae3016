package dev.lockstep.checks;

import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import java.util.Set;

/// Judges whether a failure arrived as the very object that a call threw.
final class Failures {
    private Failures() {}

    /// @param calls numbers of the calls that fail; any one of their failures will do
    static void requireVery(Trace trace, String method, Set<Integer> calls, Thrown error) {
        if (calls.contains(error.call())) {
            return;
        }
        String expected = "the exception of call " + oneOf(calls) + ", itself";
        for (Thrown cause = error.cause(); cause != null; cause = cause.cause()) {
            if (calls.contains(cause.call())) {
                throw Failed.at(
                        Actors.site(error),
                        trace,
                        "%s wrapped the failure of call %d in another exception"
                                .formatted(method, cause.call()),
                        expected,
                        error.told());
            }
        }
        throw Failed.at(
                Actors.site(error),
                trace,
                method + " failed with another exception than the call's",
                expected,
                error.told());
    }

    private static String oneOf(Set<Integer> calls) {
        return String.join(" or ", calls.stream().sorted().map(String::valueOf).toList());
    }
}
