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

    /// Grades once, and tells somebody how it goes on. An interrupt of the thread that grades
    /// abandons it: what is known by then counts for nothing.
    default Report grade(GradeRequest request, Onlooker onlooker)
            throws BadSubmission, IOException, InterruptedException {
        return grade(request);
    }

    /// Makes ready, on a thread of its own, what the next request of this kind will need.
    default void prepare(GradeRequest request) {}

    /// Compiles once, to grade with several seeds.
    Session open(GradeRequest request) throws BadSubmission, IOException, InterruptedException;
}
