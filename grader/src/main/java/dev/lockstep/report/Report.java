package dev.lockstep.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole outcome of one run, and the root of `lockstep/report/1`.
///
/// @param submission the path or name as given
/// @param seed the seed of every random input; the same seed gives the same inputs; 0 where it is
///   hidden
/// @param replay the command that repeats this run
/// @param durationMillis real time from start to verdict
/// @param project what came of the learner's own Maven build, where that was asked for
/// @param feedback how much of what was seen is in it
public record Report(
        String submission,
        int score,
        int maxScore,
        long seed,
        String replay,
        Environment environment,
        long durationMillis,
        List<ExerciseResult> exercises,
        @Nullable ProjectResult project,
        Feedback feedback) {
    public static final String SCHEMA = "lockstep/report/1";

    public Report {
        exercises = List.copyOf(exercises);
    }

    public Report(
            String submission,
            int score,
            int maxScore,
            long seed,
            String replay,
            Environment environment,
            long durationMillis,
            List<ExerciseResult> exercises) {
        this(
                submission,
                score,
                maxScore,
                seed,
                replay,
                environment,
                durationMillis,
                exercises,
                null,
                Feedback.FULL);
    }

    /// The same report with the outcome of the learner's own build.
    public Report withProject(ProjectResult result) {
        return new Report(
                submission,
                score,
                maxScore,
                seed,
                replay,
                environment,
                durationMillis,
                exercises,
                result,
                feedback);
    }

    /// The command that repeats what was seen at a check: where an order of steps decided, the
    /// run's own with the exercise's name for the names there, in this order alone.
    public String replay(String exercise, CheckResult check) {
        if (check.schedule() == null) {
            return replay;
        }
        int options = replay.indexOf(" --");
        String command = "./grade " + exercise + (options < 0 ? "" : replay.substring(options));
        String order = " --schedule " + check.schedule();
        return command.endsWith(order) ? command : command + order;
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
