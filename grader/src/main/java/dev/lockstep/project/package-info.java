/// The learner's own Maven project: whether it builds and its own tests pass. It runs the project's
/// build file, so it is for one's own projects only, and it never changes a score.
@NullMarked
package dev.lockstep.project;

import org.jspecify.annotations.NullMarked;
