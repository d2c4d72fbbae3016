package dev.lockstep.conductor;

import java.time.Duration;

/// The processor time that a play may use, so that a busy machine costs nobody a verdict. What the
/// conductor itself uses does not count: on a busy machine it looks far more often.
final class CpuBudget {
    private final Quiescence quiescence;
    private final Duration perEvent;
    private final Duration perPlay;
    private final Duration begin;
    private Duration event;

    /// @param perEvent how much may be used until anything happens, or the clock moves
    CpuBudget(Quiescence quiescence, Duration perEvent, Duration perPlay) {
        this.quiescence = quiescence;
        this.perEvent = perEvent;
        this.perPlay = perPlay;
        this.begin = used();
        this.event = begin;
    }

    /// Something has happened, or the clock has moved: begins to measure [#since] anew.
    void happened() {
        event = used();
    }

    /// Processor time since anything happened.
    Duration since() {
        return used().minus(event);
    }

    boolean spent() {
        Duration now = used();
        return now.minus(event).compareTo(perEvent) > 0 || now.minus(begin).compareTo(perPlay) > 0;
    }

    private Duration used() {
        Duration all = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return all.minus(quiescence.looking());
    }
}
