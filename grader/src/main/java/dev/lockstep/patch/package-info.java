/// The agent that patches the JDK of a stage, so that timed waits belong to virtual time: which JDK
/// methods are changed and how, the file of classes patched when the grader was built, and the
/// report of how it went. A JDK that it does not understand it leaves alone.
@NullMarked
package dev.lockstep.patch;

import org.jspecify.annotations.NullMarked;
