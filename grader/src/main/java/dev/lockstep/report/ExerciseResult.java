package dev.lockstep.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The outcome of one exercise: its score is the sum of its checks' points.
///
/// @param className the class under test, absent where there was none to choose
public record ExerciseResult(
        String id,
        String title,
        ExerciseStatus status,
        int score,
        int maxScore,
        @Nullable String className,
        List<Problem> problems,
        List<CheckResult> checks,
        List<Advice> advice,
        List<Measurement> measurements) {
    public ExerciseResult {
        problems = List.copyOf(problems);
        checks = List.copyOf(checks);
        advice = List.copyOf(advice);
        measurements = List.copyOf(measurements);
        int sum = checks.stream().mapToInt(CheckResult::points).sum();
        if (score != sum) {
            throw new IllegalArgumentException(id + ": " + score + " is not the sum " + sum);
        }
    }

    /// The same result with further remarks.
    public ExerciseResult withAdvice(List<Advice> more) {
        List<Advice> all = Stream.concat(advice.stream(), more.stream()).toList();
        return new ExerciseResult(
                id, title, status, score, maxScore, className, problems, checks, all, measurements);
    }

    boolean hasGraderError() {
        return status == ExerciseStatus.GRADER_ERROR
                || checks.stream().anyMatch(c -> c.status() == CheckStatus.GRADER_ERROR);
    }
}
