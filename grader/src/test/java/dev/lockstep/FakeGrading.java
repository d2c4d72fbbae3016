package dev.lockstep;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.Environment;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Reason;
import dev.lockstep.report.Report;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A grader without a stage: it fails the checks it is told to, and remembers what it was asked.
public final class FakeGrading implements Grading {
    public final List<GradeRequest> asked = new ArrayList<>();
    public final List<Long> seeds = new ArrayList<>();
    private final Judge judge;
    private final @Nullable Exception failure;
    private int open;

    /// Decides about one check of one submission.
    public interface Judge {
        CheckStatus of(GradeRequest request, Check check, long seed);
    }

    private FakeGrading(Judge judge, @Nullable Exception failure) {
        this.judge = judge;
        this.failure = failure;
    }

    public static FakeGrading judging(Judge judge) {
        return new FakeGrading(judge, null);
    }

    public static FakeGrading failing(String... checks) {
        Set<String> ids = Set.of(checks);
        return judging((request, check, seed) ->
                ids.contains(check.id()) ? CheckStatus.FAILED : CheckStatus.PASSED);
    }

    public static FakeGrading throwing(Exception failure) {
        return new FakeGrading((request, check, seed) -> CheckStatus.PASSED, failure);
    }

    public int openSessions() {
        return open;
    }

    @Override
    public Report grade(GradeRequest request) throws BadSubmission, IOException {
        asked.add(request);
        if (failure instanceof BadSubmission bad) {
            throw bad;
        }
        if (failure instanceof IOException io) {
            throw io;
        }
        return report(request, request.seed());
    }

    @Override
    public Session open(GradeRequest request) throws BadSubmission, IOException {
        Report _ = grade(request);
        open++;
        return new Session() {
            private int plays;

            @Override
            public Report grade(long seed) {
                plays += 10;
                seeds.add(seed);
                return report(request, seed);
            }

            @Override
            public int plays() {
                return plays;
            }

            @Override
            public void close() {
                open--;
            }
        };
    }

    private Report report(GradeRequest request, long seed) {
        List<ExerciseResult> results =
                request.exercises().stream().map(e -> exercise(request, e, seed)).toList();
        return new Report(
                request.submissionName(),
                results.stream().mapToInt(ExerciseResult::score).sum(),
                results.stream().mapToInt(ExerciseResult::maxScore).sum(),
                seed,
                request.replay(),
                new Environment("1.0.0", "25", "linux-amd64", 4, "none", "sha256:00"),
                7,
                results);
    }

    private ExerciseResult exercise(GradeRequest request, Exercise exercise, long seed) {
        List<CheckResult> checks =
                exercise.checks().stream()
                        .map(c -> check(c, judge.of(request, c, seed), exercise))
                        .toList();
        return new ExerciseResult(
                exercise.id(),
                exercise.title(),
                status(checks),
                checks.stream().mapToInt(CheckResult::points).sum(),
                exercise.maxScore(),
                null,
                List.of(),
                checks,
                List.of(),
                List.of());
    }

    private static ExerciseStatus status(List<CheckResult> checks) {
        Set<CheckStatus> all = Set.copyOf(checks.stream().map(CheckResult::status).toList());
        if (all.contains(CheckStatus.GRADER_ERROR)) {
            return ExerciseStatus.GRADER_ERROR;
        }
        if (all.equals(Set.of(CheckStatus.SKIPPED))) {
            return ExerciseStatus.NOT_ATTEMPTED;
        }
        boolean passed = all.equals(Set.of(CheckStatus.PASSED));
        return passed ? ExerciseStatus.PASSED : ExerciseStatus.FAILED;
    }

    private static CheckResult check(Check check, CheckStatus status, Exercise exercise) {
        boolean failed = status == CheckStatus.FAILED;
        boolean skipped = status == CheckStatus.SKIPPED;
        return new CheckResult(
                check.id(),
                check.title(),
                check.category().id(),
                status,
                failed ? Reason.WRONG : null,
                status == CheckStatus.PASSED ? check.points() : 0,
                check.points(),
                failed ? "What was seen." : null,
                null,
                null,
                null,
                null,
                null,
                skipped ? exercise.checks().getFirst().id() : null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                1);
    }
}
