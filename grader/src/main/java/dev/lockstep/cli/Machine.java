package dev.lockstep.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/// The machine around the program, as far as reports to CI servers depend on it.
///
/// @param root the top of the file system
/// @param clock the time of day
/// @param tokens words that nobody can guess, a new one each time
record Machine(Path root, InstantSource clock, Supplier<String> tokens) {}
