package dev.lockstep.cli;

import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The last known scores of a submission, kept in `.lockstep/state`: one line an exercise, such as
/// `rate-limiter 85/100`. It is a convenience: what cannot be read or written is left alone.
final class Progress {
    private final Path file;

    /// Keeps it in the submission's folder, or for a single file in the working directory.
    Progress(Path submission, Path workingDirectory) {
        Path folder = Files.isDirectory(submission) ? submission : workingDirectory;
        this.file = folder.resolve(".lockstep").resolve("state");
    }

    Optional<String> score(String exercise) {
        return Optional.ofNullable(read().get(exercise));
    }

    void remember(Report report) {
        Map<String, String> scores = read();
        for (ExerciseResult exercise : report.exercises()) {
            if (exercise.status() != ExerciseStatus.GRADER_ERROR) {
                scores.put(exercise.id(), exercise.score() + "/" + exercise.maxScore());
            }
        }
        StringBuilder lines = new StringBuilder();
        scores.forEach((id, score) -> lines.append(id).append(' ').append(score).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines);
        } catch (IOException unwritable) {
            // A read-only submission is graded all the same.
        }
    }

    private Map<String, String> read() {
        Map<String, String> scores = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split(" ", -1);
                if (words.length == 2 && words[1].matches("\\d{1,6}/\\d{1,6}")) {
                    scores.put(words[0], words[1]);
                }
            }
        } catch (IOException unreadable) {
            // Not graded yet.
        }
        return scores;
    }
}
