package dev.lockstep;

import dev.lockstep.exercise.Exercise;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be graded, and how.
///
/// @param submission a folder or one file
/// @param submissionName what the report calls it
/// @param exercises those that were asked for, in the order of the catalogue
/// @param seed the seed of every random input
/// @param quiescence `best`, `kernel` or `portable`
/// @param isolation `best`, `required` or `none`
/// @param schedule the one order of steps to play where they would be searched, or nothing
/// @param replay the command that repeats the run
public record GradeRequest(
        Path submission,
        String submissionName,
        List<Exercise> exercises,
        long seed,
        String quiescence,
        String isolation,
        @Nullable String schedule,
        String replay) {
    public GradeRequest {
        exercises = List.copyOf(exercises);
    }
}
