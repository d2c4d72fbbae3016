/// The hidden tests: one JUnit Jupiter class an exercise, run in the grader's own JVM. Each has
/// plays performed in a stage and judges the traces, nothing else.
@NullMarked
package dev.lockstep.checks;

import org.jspecify.annotations.NullMarked;
