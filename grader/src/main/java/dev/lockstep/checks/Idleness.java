package dev.lockstep.checks;

import dev.lockstep.trace.Trace;
import java.util.List;
import java.util.TreeSet;

/// Judges whether a worker was idle while inputs waited.
final class Idleness {
    /// How long that may last, in virtual milliseconds, for workers that look at intervals.
    private static final long SLACK = 20;

    private Idleness() {}

    /// From the first application until all have begun, as many ran as there are workers.
    static void requireNone(Trace trace, int inputs, int workers) {
        Calls calls = Calls.of(trace);
        List<Call> list = calls.list();
        TreeSet<Long> instants = new TreeSet<>();
        for (Call call : list) {
            instants.add(call.start());
            instants.add(call.end());
        }
        long idleSince = Call.RUNNING;
        for (long instant : instants) {
            long begun = list.stream().filter(call -> call.start() <= instant).count();
            boolean idle = calls.runningAt(instant) < workers && begun < inputs;
            if (idleSince != Call.RUNNING && instant - idleSince > SLACK) {
                throw idleWorker(trace, idleSince, instant, calls.runningAt(idleSince), workers);
            }
            idleSince = idle ? Math.min(idleSince, instant) : Call.RUNNING;
        }
    }

    private static Failed idleWorker(Trace trace, long from, long to, int running, int workers) {
        return Failed.wrong(
                trace,
                "from %d ms to %d ms only %d of %d workers ran while inputs waited"
                        .formatted(from, to, running, workers),
                workers + " at work while inputs wait",
                running + " at work");
    }
}
