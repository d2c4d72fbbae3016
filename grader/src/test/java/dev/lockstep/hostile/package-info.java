/// What hostile submissions come to: what stops each, and that none of them gains a point.
@NullMarked
package dev.lockstep.hostile;

import org.jspecify.annotations.NullMarked;
