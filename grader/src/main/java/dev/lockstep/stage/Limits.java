package dev.lockstep.stage;

import java.time.Duration;

/// What an answer of the stage may cost. Processor time decides; real time only ends what uses
/// none.
///
/// @param cpu processor time of the stage from question to answer
/// @param wall real time, generous, for a stage that works now and then and does not answer
record Limits(Duration cpu, Duration wall) {
    static final Limits START = new Limits(Duration.ofSeconds(20), Duration.ofMinutes(3));
    static final Limits COMPILE = new Limits(Duration.ofSeconds(20), Duration.ofMinutes(3));

    static final Limits SEARCH = new Limits(Duration.ofMinutes(3), Duration.ofMinutes(10));
    static final Limits PLAY = new Limits(Duration.ofSeconds(30), Duration.ofMinutes(3));
}
