package dev.lockstep;

import dev.lockstep.checks.Attendant;
import dev.lockstep.checks.Verdict;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.Advice;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Measurement;
import dev.lockstep.report.Problem;
import dev.lockstep.submission.Submission;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fills in an exercise's part of the report: every check of the rubric appears, whatever happened.
final class ResultSheet {
    private static final String BUSY_WAIT =
            "Let the thread sleep until what it waits for is there: this loop looks again and again,"
                    + " and keeps a processor busy meanwhile.";

    private final Exercise exercise;
    private final CheckSheet checks;
    private final List<Advice> advice;

    ResultSheet(Exercise exercise, Submission submission, List<Contracts.Remark> remarks) {
        this.exercise = exercise;
        this.checks = new CheckSheet(exercise, submission);
        this.advice =
                remarks.stream()
                        .filter(remark -> remark.packageName().equals(exercise.packageName()))
                        .map(Contracts.Remark::advice)
                        .toList();
    }

    ExerciseResult broken(List<Problem> problems) {
        return unplayed(
                ExerciseStatus.COMPILE_ERROR, null, problems, "it does not compile", advice);
    }

    ExerciseResult refused(String className, List<Problem> problems) {
        String why = "it uses something that an answer may not use";
        return unplayed(ExerciseStatus.REFUSED, className, problems, why, advice);
    }

    ExerciseResult ambiguous(List<Problem> problems) {
        String why = "it is not clear which class to check";
        return unplayed(ExerciseStatus.AMBIGUOUS, null, problems, why, advice);
    }

    /// @param unfit what keeps the only class that implements the contract from being checked
    ExerciseResult notAttempted(Optional<String> unfit) {
        List<Advice> all = new ArrayList<>(advice);
        unfit.ifPresent(message -> all.add(new Advice("essential", null, null, message)));
        String why = "no class implements " + exercise.interfaceName();
        return unplayed(ExerciseStatus.NOT_ATTEMPTED, null, List.of(), unfit.orElse(why), all);
    }

    ExerciseResult untouched(String className) {
        String why = "the stub has not been filled in yet";
        return unplayed(ExerciseStatus.NOT_ATTEMPTED, className, List.of(), why, advice);
    }

    ExerciseResult judged(
            String className,
            List<Verdict> verdicts,
            List<Standing> spinning,
            List<Measurement> measurements) {
        List<CheckResult> results = verdicts.stream().map(checks::judged).toList();
        List<Advice> all = new ArrayList<>(advice);
        spinning.stream().map(this::busyWait).distinct().limit(3).forEach(all::add);
        return result(status(results), className, List.of(), results, all, measurements);
    }

    /// Tells an onlooker what the court does, in the words of the report.
    Attendant telling(Onlooker onlooker) {
        return new Attendant() {
            @Override
            public void begins(Check check) {
                onlooker.begins(exercise, check);
            }

            @Override
            public void judged(Verdict verdict) {
                onlooker.judged(exercise, checks.judged(verdict));
            }
        };
    }

    private Advice busyWait(Standing standing) {
        Site site = standing.sites().getFirst();
        return new Advice("actionable", checks.path(site), site.line(), BUSY_WAIT);
    }

    private static ExerciseStatus status(List<CheckResult> results) {
        if (results.stream().anyMatch(r -> r.status() == CheckStatus.GRADER_ERROR)) {
            return ExerciseStatus.GRADER_ERROR;
        }
        boolean all = results.stream().allMatch(r -> r.status() == CheckStatus.PASSED);
        return all ? ExerciseStatus.PASSED : ExerciseStatus.FAILED;
    }

    private ExerciseResult unplayed(
            ExerciseStatus status,
            @Nullable String className,
            List<Problem> problems,
            String why,
            List<Advice> remarks) {
        List<CheckResult> results = new ArrayList<>();
        for (Check check : exercise.checks()) {
            results.add(checks.unplayed(check, why));
        }
        return result(status, className, problems, results, remarks, List.of());
    }

    private ExerciseResult result(
            ExerciseStatus status,
            @Nullable String className,
            List<Problem> problems,
            List<CheckResult> results,
            List<Advice> remarks,
            List<Measurement> measurements) {
        return new ExerciseResult(
                exercise.id(),
                exercise.title(),
                status,
                results.stream().mapToInt(CheckResult::points).sum(),
                exercise.maxScore(),
                className,
                problems,
                results,
                remarks,
                measurements);
    }
}
