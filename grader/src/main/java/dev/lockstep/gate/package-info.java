/// Whether a submission's classes may run: an allow-list over all that their class files name. It
/// reads class files and runs nothing of them.
@NullMarked
package dev.lockstep.gate;

import org.jspecify.annotations.NullMarked;
