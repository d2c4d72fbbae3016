package dev.lockstep.report;

/// Where a verdict was reached, so that a regrade can be compared with it.
///
/// @param processors what the stage shows a submission, the same on every machine
/// @param isolation what keeps the stage apart from the machine: `bwrap`, `landlock` or `none`
/// @param submissionHash `sha256:` and the hash of the sources that were graded
public record Environment(
        String grader,
        String jdk,
        String os,
        int processors,
        String isolation,
        String submissionHash) {}
