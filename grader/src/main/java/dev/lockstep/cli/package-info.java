/// The command line: reads what was asked for, hands it on, and prints what comes back. It decides
/// nothing but the exit status.
@NullMarked
package dev.lockstep.cli;

import org.jspecify.annotations.NullMarked;
