package dev.lockstep.checks;

import dev.lockstep.trace.Trace;

/// Judges how long a method took, in virtual milliseconds.
final class Elapsed {
    /// What a method may take beyond the exact time, in parts of it: whoever looks for results at
    /// intervals is a little late and not wrong.
    private static final int PARTS = 10;

    private Elapsed() {}

    /// The method took as long as its slowest call, and no shorter: it needs what that gives.
    static void requireSlowest(Trace trace, String method, long slowest) {
        long took = Actors.leftAt(trace, 0);
        if (took < slowest || took > slowest + slowest / PARTS) {
            throw Failed.wrong(
                    trace,
                    "%s took %d ms where the slowest call takes %d ms"
                            .formatted(method, took, slowest),
                    slowest + " ms",
                    took + " ms");
        }
    }

    /// How long something may stay undone within calls of that latency.
    static long slack(long latency) {
        return latency / PARTS;
    }
}
