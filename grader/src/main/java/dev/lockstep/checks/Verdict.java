package dev.lockstep.checks;

import dev.lockstep.exercise.Check;

/// What was found about one check.
///
/// @param millis real time that it took
public record Verdict(Check check, Outcome outcome, long millis) {

    /// The answer.
    public sealed interface Outcome {
        record Passed() implements Outcome {}

        record NotPassed(Finding finding) implements Outcome {}

        /// A premise does not hold.
        ///
        /// @param because id of the check that has to pass first
        record Skipped(String because) implements Outcome {}

        /// The grader itself failed; never the submission's fault.
        record Broken(Throwable cause) implements Outcome {}
    }

    public boolean passed() {
        return outcome instanceof Outcome.Passed;
    }
}
