/// *In the stage*: the walls that a stage builds around itself before it sees a submission, with
/// the kernel's Landlock and seccomp. Needs no privileges and no tool.
@NullMarked
package dev.lockstep.jail;

import org.jspecify.annotations.NullMarked;
