/// Intake: reads a submission's source files into memory, within limits, and refuses what it cannot
/// read with a message for the learner. Nothing else of a submission is ever used.
@NullMarked
package dev.lockstep.submission;

import org.jspecify.annotations.NullMarked;
