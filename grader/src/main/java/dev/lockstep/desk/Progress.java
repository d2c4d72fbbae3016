package dev.lockstep.desk;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far somebody has come with one exercise.
///
/// @param score the last one, such as `85/100`, or empty where it was never graded
/// @param status what became of it the last time, as reports call it, or empty
/// @param failing ids of the checks that failed the last time, in the order of the rubric
/// @param hints how many hints were given, by the id of the check
/// @param solved whether it has been passed at least once
public record Progress(
        String score,
        String status,
        List<String> failing,
        Map<String, Integer> hints,
        boolean solved) {
    /// Nothing is known yet.
    public static final Progress NONE = new Progress("", "", List.of(), Map.of(), false);

    public Progress {
        failing = List.copyOf(failing);
        hints = Map.copyOf(hints);
    }

    /// What is known after it was graded again; where the grader failed, what was known before.
    Progress after(ExerciseResult result) {
        if (result.status() == ExerciseStatus.GRADER_ERROR) {
            return this;
        }
        List<String> failed =
                result.checks().stream()
                        .filter(check -> check.status() == CheckStatus.FAILED)
                        .map(CheckResult::id)
                        .toList();
        return new Progress(
                result.score() + "/" + result.maxScore(),
                result.status().id(),
                failed,
                hints,
                solved || result.status() == ExerciseStatus.PASSED);
    }

    Progress withHints(String check, int given) {
        Map<String, Integer> more = new TreeMap<>(hints);
        more.put(check, given);
        return new Progress(score, status, failing, more, solved);
    }

    public int hintsFor(String check) {
        return hints.getOrDefault(check, 0);
    }

    public boolean isGraded() {
        return !score.isEmpty();
    }

    public boolean isPassed() {
        return status.equals(ExerciseStatus.PASSED.id());
    }

    /// As a list shows it: `passed`, `85/100`, `not attempted` or `not graded yet`.
    public String state() {
        if (!isGraded()) {
            return "not graded yet";
        }
        return switch (status) {
            case "passed" -> "passed";
            case "", "failed" -> score;
            default -> status.replace('-', ' ');
        };
    }
}
