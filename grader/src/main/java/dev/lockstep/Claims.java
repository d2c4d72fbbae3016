package dev.lockstep;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.submission.Submission;
import java.util.regex.Pattern;

/// Which exercises a file of a submission belongs to.
record Claims(Submission submission) {
    /// Whether the file belongs to the exercise: by its package, or because it names the interface.
    boolean claims(Exercise exercise, String path) {
        String text = submission.files().getOrDefault(path, "");
        String folder = exercise.packageName().replace('.', '/') + "/";
        return ("/" + path).contains("/" + folder)
                || Pattern.compile("\\b" + exercise.interfaceName() + "\\b").matcher(text).find();
    }

    /// Whether the file belongs to no exercise.
    boolean isShared(String path) {
        return Exercises.all().stream().noneMatch(exercise -> claims(exercise, path));
    }
}
