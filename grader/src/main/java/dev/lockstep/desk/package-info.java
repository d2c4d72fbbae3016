/// The learner's own folder: what is edited there, how far it has come, and what is kept. Nothing
/// in it is graded or decided here.
@NullMarked
package dev.lockstep.desk;

import org.jspecify.annotations.NullMarked;
