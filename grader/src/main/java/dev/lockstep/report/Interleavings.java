package dev.lockstep.report;

/// How many schedules a check tried, and whether these were all within the bound.
public record Interleavings(int tried, boolean complete, int preemptions) {}
