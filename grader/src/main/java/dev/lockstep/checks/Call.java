package dev.lockstep.checks;

import dev.lockstep.trace.Ending;
import org.jspecify.annotations.Nullable;

/// One call as a trace tells it, in virtual milliseconds.
///
/// @param end [#RUNNING] while it runs
/// @param ending null while it runs
/// @param noticed whether it met an interrupt
public record Call(
        int number, String thread, long start, long end, @Nullable Ending ending, boolean noticed) {
    /// The end of a call that has none.
    public static final long RUNNING = Long.MAX_VALUE;

    boolean runsAt(long instant) {
        return start <= instant && instant < end;
    }
}
