/// What a play leaves behind: its events in order and how it stopped. Everything that is judged is
/// in here, so a saved trace is a complete bug report.
@NullMarked
package dev.lockstep.trace;

import org.jspecify.annotations.NullMarked;
