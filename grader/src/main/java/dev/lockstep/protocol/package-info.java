/// What the grader and the stage say to each other: requests, answers, and the seal on each answer.
/// One line of JSON each, on standard input and output.
@NullMarked
package dev.lockstep.protocol;

import org.jspecify.annotations.NullMarked;
