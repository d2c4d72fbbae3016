/// The run that both JVMs learn from which classes they need: it grades a submission of its own.
/// What it leaves are archives, which later runs start from.
@NullMarked
package dev.lockstep.training;

import org.jspecify.annotations.NullMarked;
