package dev.lockstep.report;

/// A figure worth seeing that carries no points.
public record Measurement(String name, double value, String unit) {}
