/// In the stage: its main program. It compiles a submission from memory, plays scenarios with fresh
/// classes, and answers in sealed lines.
@NullMarked
package dev.lockstep.player;

import org.jspecify.annotations.NullMarked;
