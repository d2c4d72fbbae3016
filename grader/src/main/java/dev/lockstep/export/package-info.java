/// What leaves this repository: a student repository, an autograder for Gradescope, a workflow for
/// GitHub Classroom. Nothing that leaves it has a solution or the source of a check in it.
@NullMarked
package dev.lockstep.export;

import org.jspecify.annotations.NullMarked;
