package dev.lockstep.conductor;

import java.time.Duration;

/// The processor time that a play may use, so that a busy machine costs nobody a verdict.
final class CpuBudget {
    private final Duration perStep;
    private final Duration perPlay;
    private final Duration begin = used();
    private Duration step = begin;
    private Duration mark = begin;

    CpuBudget(Duration perStep, Duration perPlay) {
        this.perStep = perStep;
        this.perPlay = perPlay;
    }

    void nextStep() {
        step = used();
        mark = step;
    }

    /// Begins to measure [#since] anew.
    void mark() {
        mark = used();
    }

    /// Processor time since the last mark or step.
    Duration since() {
        return used().minus(mark);
    }

    boolean spent() {
        Duration now = used();
        return now.minus(step).compareTo(perStep) > 0 || now.minus(begin).compareTo(perPlay) > 0;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
