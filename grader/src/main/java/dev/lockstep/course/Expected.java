package dev.lockstep.course;

import dev.lockstep.exercise.Check;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Report;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares what a solution got with what it must get.
final class Expected {
    private Expected() {}

    /// How many verdicts one run of a solution is.
    static int verdicts(Solution solution) {
        return switch (solution.kind()) {
            case RIGHT, FLAWED -> solution.exercise().checks().size();
            case STUB -> 1;
        };
    }

    /// One sentence a wrong verdict: what was expected, and what was seen.
    static List<String> wrong(Solution solution, Report report) {
        for (ExerciseResult result : report.exercises()) {
            if (result.id().equals(solution.exercise().id())) {
                return switch (solution.kind()) {
                    case RIGHT, FLAWED -> wrongChecks(solution, result);
                    case STUB -> wrongStub(result);
                };
            }
        }
        return List.of("expected a result for its exercise, seen none");
    }

    private static List<String> wrongStub(ExerciseResult result) {
        return result.status() == ExerciseStatus.NOT_ATTEMPTED
                ? List.of()
                : List.of("expected not-attempted, seen " + result.status().id());
    }

    private static List<String> wrongChecks(Solution solution, ExerciseResult result) {
        Map<String, CheckResult> seen =
                result.checks().stream()
                        .collect(Collectors.toMap(CheckResult::id, Function.identity()));
        Set<CheckStatus> grounds = EnumSet.of(CheckStatus.FAILED, CheckStatus.SKIPPED);
        Set<String> notPassed =
                seen.values().stream()
                        .filter(c -> grounds.contains(c.status()))
                        .map(CheckResult::id)
                        .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (Check check : solution.exercise().checks()) {
            CheckResult verdict = seen.get(check.id());
            boolean mustFail = solution.fails().contains(check.id());
            if (!asExpected(solution, mustFail, verdict, notPassed)) {
                String expected = mustFail ? "failed" : "passed";
                wrong.add(
                        check.id() + ": expected " + expected + ", seen " + seen(verdict, result));
            }
        }
        return wrong;
    }

    private static boolean asExpected(
            Solution solution,
            boolean mustFail,
            @Nullable CheckResult verdict,
            Set<String> notPassed) {
        if (verdict == null) {
            return false;
        }
        String because = verdict.skippedBecause();
        return switch (verdict.status()) {
            case PASSED -> !mustFail;
            case FAILED -> mustFail;
            case SKIPPED ->
                    !mustFail
                            && solution.kind() == Solution.Kind.FLAWED
                            && because != null
                            && notPassed.contains(because);
            case GRADER_ERROR -> false;
        };
    }

    private static String seen(@Nullable CheckResult verdict, ExerciseResult result) {
        if (verdict == null) {
            return "nothing (the exercise is " + result.status().id() + ")";
        }
        String because = verdict.skippedBecause();
        String rationale = verdict.rationale();
        return verdict.status().id()
                + (because == null ? "" : " because of " + because)
                + (rationale == null ? "" : ": " + rationale)
                + (result.problems().isEmpty() ? "" : " " + result.problems().getFirst().message());
    }
}
