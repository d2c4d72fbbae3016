/// The catalogue: which exercises there are, and what each of their checks is worth. It names the
/// contract but does not know how a check is judged.
@NullMarked
package dev.lockstep.exercise;

import org.jspecify.annotations.NullMarked;
