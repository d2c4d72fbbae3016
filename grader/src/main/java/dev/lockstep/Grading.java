package dev.lockstep;

import dev.lockstep.report.Report;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;

/// Turns a submission into a report.
public interface Grading {
    /// Grades once.
    ///
    /// @throws BadSubmission when there is nothing that could be graded
    /// @throws IOException when the machine fails
    Report grade(GradeRequest request) throws BadSubmission, IOException, InterruptedException;

    /// Compiles once, to grade with several seeds.
    Session open(GradeRequest request) throws BadSubmission, IOException, InterruptedException;
}
