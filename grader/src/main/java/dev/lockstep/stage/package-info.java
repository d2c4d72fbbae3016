/// The stage as the grader sees it: a child JVM that runs a submission, within limits, and is
/// replaced when it dies. Nothing that a submission does reaches further than this process.
@NullMarked
package dev.lockstep.stage;

import org.jspecify.annotations.NullMarked;
