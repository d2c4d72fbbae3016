package dev.lockstep.conductor;

import dev.lockstep.timing.VirtualTime;
import org.jspecify.annotations.Nullable;

/// The clock of a play as the JDK's timed waits see it.
final class PlayTime implements VirtualTime {
    private final VirtualClock clock;
    private final long startNanos;
    private final long startMillis;
    private final @Nullable Runnable woken;

    /// @param startNanos what `System.nanoTime` reads when the play begins
    /// @param startMillis what `System.currentTimeMillis` reads when the play begins
    /// @param woken what a thread does whose wait has ended, before it goes on
    PlayTime(VirtualClock clock, long startNanos, long startMillis, @Nullable Runnable woken) {
        this.clock = clock;
        this.startNanos = startNanos;
        this.startMillis = startMillis;
        this.woken = woken;
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
    public boolean holdsUpTheWoken() {
        return woken != null;
    }

    @Override
    public void woken() {
        if (woken != null) {
            woken.run();
        }
    }

    @Override
    public Timer after(long nanos, Runnable wake) {
        Object due = clock.after(nanos, VirtualClock.Who.TIMED_WAIT, wake);
        return () -> clock.withdraw(due);
    }
}
