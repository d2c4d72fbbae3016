package dev.lockstep.stage;

/// A stage that is up and plays for nobody yet.
///
/// @param kernel whether its kernel tells what exact quiescence needs
/// @param isolation the isolation that is in force
record Spare(Stage stage, boolean kernel, String isolation) {}
