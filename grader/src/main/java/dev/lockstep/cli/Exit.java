package dev.lockstep.cli;

import dev.lockstep.report.Report;
import java.util.OptionalInt;

/// The exit statuses that scripts rely on.
final class Exit {
    static final int PASSED = 0;
    static final int POINTS_LOST = 1;
    static final int WRONG_USAGE = 2;
    static final int GRADER_FAILED = 70;

    private Exit() {}

    /// What the grader failed at outweighs every score: a regrade may change it.
    static int of(Report report, OptionalInt minScore) {
        if (!report.status().equals("graded")) {
            return GRADER_FAILED;
        }
        boolean enough =
                minScore.isPresent()
                        ? report.score() >= minScore.getAsInt()
                        : report.everythingPassed();
        return enough ? PASSED : POINTS_LOST;
    }
}
