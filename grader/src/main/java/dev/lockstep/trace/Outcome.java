package dev.lockstep.trace;

/// One outcome of a scenario, and the schedule that leads to it.
public record Outcome(String schedule, Trace trace) {}
