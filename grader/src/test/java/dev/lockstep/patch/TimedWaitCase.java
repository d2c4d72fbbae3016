package dev.lockstep.patch;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Something that waits, what it must come to, and after how much virtual time in milliseconds.
record TimedWaitCase(String name, long millis, @Nullable Object expected, Callable<?> body) {
    /// Whether the outcome is the expected one, to the nanosecond.
    boolean accepts(SmallConductor.Outcome outcome) {
        Object result =
                outcome.result() instanceof Throwable thrown ? thrown.getClass() : outcome.result();
        return outcome.nanos() == millis * 1_000_000
                && String.valueOf(expected).equals(String.valueOf(result));
    }
}
