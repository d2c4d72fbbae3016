package dev.lockstep.cli;

import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The last known scores of a submission, kept in `.lockstep/state`: one line an exercise, such as
/// `rate-limiter 85/100`. It is a convenience: what cannot be read or written is left alone.
final class Progress {
    private final Path folder;
    private final Path file;

    /// Keeps it in the submission's folder, or for a single file in the working directory.
    Progress(Path submission, Path workingDirectory) {
        Path top = Files.isDirectory(submission) ? submission : workingDirectory;
        this.folder = top.resolve(".lockstep");
        this.file = folder.resolve("state");
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
            Files.createDirectories(folder);
            if (isOurs()) {
                Files.writeString(file, lines);
            }
        } catch (IOException unwritable) {
            // A read-only submission is graded all the same.
        }
    }

    /// A submission may have put a link or a pipe in this place: nothing is written or read through
    /// one.
    private boolean isOurs() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        || !Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    }

    private Map<String, String> read() {
        Map<String, String> scores = new TreeMap<>();
        try {
            List<String> lines = isOurs() ? Files.readAllLines(file) : List.of();
            for (String line : lines) {
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
