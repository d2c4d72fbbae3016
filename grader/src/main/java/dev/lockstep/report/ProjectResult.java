package dev.lockstep.report;

import org.jspecify.annotations.Nullable;

/// What came of building the learner's own Maven project; it never changes the score.
///
/// @param folder the folder of the project's `pom.xml`
/// @param built whether Maven got as far as running the tests
/// @param tests how many of the learner's own tests ran, skipped ones included
/// @param failures how many of them failed an assertion
/// @param errors how many of them ended in another exception
/// @param firstError the first line that says what went wrong
public record ProjectResult(
        String folder,
        boolean built,
        int tests,
        int failures,
        int errors,
        @Nullable String firstError) {
    /// What came of it, in a sentence or two.
    public String sentence() {
        if (!built) {
            return "It did not build. This costs no points.";
        }
        if (tests == 0) {
            return "It builds. It has no tests of its own.";
        }
        int bad = failures + errors;
        String own = tests == 1 ? "Its one test" : "Its " + tests + " tests";
        return bad == 0
                ? "It builds. " + own + " passed."
                : "It builds. %s ran: %d failed, %d ended in an error. This costs no points."
                        .formatted(own, failures, errors);
    }
}
