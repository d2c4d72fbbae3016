/// In the stage: what makes a play exact. The conductor moves a virtual clock when nothing runs,
/// and writes down what happens as a trace.
@NullMarked
package dev.lockstep.conductor;

import org.jspecify.annotations.NullMarked;
