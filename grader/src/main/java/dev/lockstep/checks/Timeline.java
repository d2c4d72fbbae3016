package dev.lockstep.checks;

import dev.lockstep.trace.Trace;
import java.util.List;

/// The calls of a trace, for whoever shows them.
public final class Timeline {
    private Timeline() {}

    /// By number.
    public static List<Call> of(Trace trace) {
        return Calls.of(trace).list();
    }
}
