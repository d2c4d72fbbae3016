package dev.lockstep.report;

import java.util.List;

/// The whole outcome of one run, and the root of `lockstep/report/1`.
///
/// @param submission the path or name as given
/// @param seed the seed of every random input; the same seed gives the same inputs
/// @param replay the command that repeats this run
/// @param durationMillis real time from start to verdict
public record Report(
        String submission,
        int score,
        int maxScore,
        long seed,
        String replay,
        Environment environment,
        long durationMillis,
        List<ExerciseResult> exercises) {
    public static final String SCHEMA = "lockstep/report/1";

    public Report {
        exercises = List.copyOf(exercises);
    }

    /// `grader-error` as soon as one exercise or check could not be judged, else `graded`.
    public String status() {
        boolean error = exercises.stream().anyMatch(ExerciseResult::hasGraderError);
        return error ? "grader-error" : "graded";
    }

    public boolean everythingPassed() {
        return exercises.stream().allMatch(e -> e.status() == ExerciseStatus.PASSED);
    }
}
