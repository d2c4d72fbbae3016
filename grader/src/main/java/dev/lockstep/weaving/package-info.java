/// Puts *points* into a submission's classes: calls to [Points] before each step whose order could
/// matter. What a point does is decided by the [Control] of the play that is on.
@NullMarked
package dev.lockstep.weaving;

import org.jspecify.annotations.NullMarked;
