package dev.lockstep.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The outcome of one exercise: its score is the sum of its checks' points.
///
/// @param className the class under test, absent where there was none to choose
/// @param sources the lines around every place that the other fields name
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
        List<Measurement> measurements,
        List<SourceExcerpt> sources) {
    public ExerciseResult {
        problems = List.copyOf(problems);
        checks = List.copyOf(checks);
        advice = List.copyOf(advice);
        measurements = List.copyOf(measurements);
        sources = List.copyOf(sources);
        int sum = checks.stream().mapToInt(CheckResult::points).sum();
        if (score != sum) {
            throw new IllegalArgumentException(id + ": " + score + " is not the sum " + sum);
        }
    }

    public ExerciseResult(
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
        this(
                id,
                title,
                status,
                score,
                maxScore,
                className,
                problems,
                checks,
                advice,
                measurements,
                List.of());
    }

    /// The same result with further remarks.
    public ExerciseResult withAdvice(List<Advice> more) {
        return with(Stream.concat(advice.stream(), more.stream()).toList(), sources);
    }

    /// The same result with the lines of source that it names.
    public ExerciseResult withSources(List<SourceExcerpt> excerpts) {
        return with(advice, excerpts);
    }

    private ExerciseResult with(List<Advice> remarks, List<SourceExcerpt> excerpts) {
        return new ExerciseResult(
                id,
                title,
                status,
                score,
                maxScore,
                className,
                problems,
                checks,
                remarks,
                measurements,
                excerpts);
    }

    boolean hasGraderError() {
        return status == ExerciseStatus.GRADER_ERROR
                || checks.stream().anyMatch(c -> c.status() == CheckStatus.GRADER_ERROR);
    }
}
