package dev.lockstep.checks;

import dev.lockstep.exercise.Check;
import org.jspecify.annotations.Nullable;

/// What was found about one check.
///
/// @param millis real time that it took
/// @param tried how many orders of steps were tried, where it tries any
public record Verdict(Check check, Outcome outcome, long millis, @Nullable Tried tried) {
    public Verdict(Check check, Outcome outcome, long millis) {
        this(check, outcome, millis, null);
    }

    /// Orders of steps that were tried.
    ///
    /// @param complete whether these were all within the bound
    public record Tried(int schedules, boolean complete, int preemptions) {}

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
