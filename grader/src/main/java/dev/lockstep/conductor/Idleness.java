package dev.lockstep.conductor;

import java.util.concurrent.TimeUnit;

/// Notices that the clock moves on and nothing happens: a poll that never succeeds, a time-out of
/// hours.
final class Idleness {
    private static final int MOST_STEPS = 5_000;

    /// Steps after which somebody polls rather than waits.
    private static final int STEPS_OF_A_POLL = 50;

    private static final long GRAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private static final long MOST_MILLIS = TimeUnit.HOURS.toMillis(1);

    private int steps;
    private long happened;
    private long happenedAt;

    /// Whether the play has been idle for too long, asked once a step of the clock.
    boolean tooLong(Play play) {
        steps++;
        if (play.happenings() != happened) {
            steps = 0;
            happened = play.happenings();
            happenedAt = play.clock().millis();
        }
        return steps > MOST_STEPS || play.clock().millis() - happenedAt > MOST_MILLIS;
    }

    /// How late timed waits may end, as on a real machine, where nothing but polls has happened for
    /// a while; more the longer it lasts. A short poll of many threads would else use up the steps
    /// of an honest play before its next call ends.
    long grainNanos() {
        return steps / STEPS_OF_A_POLL * GRAIN_NANOS;
    }
}
