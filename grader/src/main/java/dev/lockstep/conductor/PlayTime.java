package dev.lockstep.conductor;

import dev.lockstep.timing.VirtualTime;

/// The clock of a play as the JDK's timed waits see it.
final class PlayTime implements VirtualTime {
    private final VirtualClock clock;
    private final long startNanos;
    private final long startMillis;

    /// @param startNanos what `System.nanoTime` reads when the play begins
    /// @param startMillis what `System.currentTimeMillis` reads when the play begins
    PlayTime(VirtualClock clock, long startNanos, long startMillis) {
        this.clock = clock;
        this.startNanos = startNanos;
        this.startMillis = startMillis;
    }

    @Override
    public long nanoTime() {
        return startNanos + clock.nanos();
    }

    @Override
    public long currentTimeMillis() {
        return startMillis + clock.millis();
    }

    @Override
    public Timer after(long nanos, Runnable wake) {
        Object due = clock.after(nanos, false, wake);
        return () -> clock.withdraw(due);
    }
}
