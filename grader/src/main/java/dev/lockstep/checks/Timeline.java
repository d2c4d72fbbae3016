package dev.lockstep.checks;

import dev.lockstep.report.TimelineCall;
import dev.lockstep.trace.Trace;
import java.util.List;
import java.util.Locale;

/// The calls of a trace as the report shows them.
public final class Timeline {
    private Timeline() {}

    public static List<TimelineCall> of(Trace trace) {
        return Calls.of(trace).list().stream().map(Timeline::call).toList();
    }

    private static TimelineCall call(Call call) {
        String outcome =
                call.ending() == null ? "running" : call.ending().name().toLowerCase(Locale.ROOT);
        Long end = call.end() == Call.RUNNING ? null : Long.valueOf(call.end());
        return new TimelineCall(call.number(), call.thread(), call.start(), end, outcome);
    }
}
