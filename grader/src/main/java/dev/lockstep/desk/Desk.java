package dev.lockstep.desk;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The folder of a submission: its logbook in `.lockstep/state`, and the files to edit. The logbook
/// is a convenience: what cannot be read or written is left alone.
public final class Desk {
    /// Names one of the copies that are kept.
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private final Path submission;
    private final Path folder;
    private final Path file;

    /// Keeps it in the submission's folder, or for a single file in the working directory.
    public Desk(Path submission, Path workingDirectory) {
        Path top = Files.isDirectory(submission) ? submission : workingDirectory;
        this.submission = submission;
        this.folder = top.resolve(".lockstep");
        this.file = folder.resolve("state");
    }

    public Path submission() {
        return submission;
    }

    /// Where things are kept that belong to the grader.
    public Path folder() {
        return folder;
    }

    /// What is known; nothing where nothing can be read.
    public Logbook logbook() {
        try {
            return Logbook.parse(isOurs() ? Files.readAllLines(file) : List.of());
        } catch (IOException unreadable) {
            return Logbook.parse(List.of());
        }
    }

    /// Keeps what is known.
    public void keep(Logbook logbook) {
        try {
            Files.createDirectories(folder);
            if (isOurs()) {
                Files.write(file, logbook.lines());
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

    /// The file to edit, where it lies in one of the places that the course has for it.
    public Optional<Path> find(Exercise exercise) {
        String path = Stub.path(exercise);
        if (Files.isRegularFile(submission)) {
            return Optional.of(submission);
        }
        return roots().stream()
                .map(root -> root.resolve(path))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// Where the file to edit is, or would be.
    public Path file(Exercise exercise) {
        Path root = roots().stream().filter(Files::isDirectory).findFirst().orElse(submission);
        return find(exercise).orElse(root.resolve(Stub.path(exercise)));
    }

    private List<Path> roots() {
        return List.of(
                submission.resolve("src/main/java"),
                submission.resolve("exercises/src/main/java"),
                submission);
    }

    /// Puts the stub in its place again.
    ///
    /// @param now names the copy of what was there
    /// @return where that copy is, unless there was nothing to copy
    public Optional<Path> reset(Exercise exercise, LocalDateTime now) throws IOException {
        if (Files.isRegularFile(submission)) {
            throw new IOException("a single file cannot be reset; name a folder instead");
        }
        Path target = file(exercise);
        Optional<Path> copy = Optional.empty();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            copy = Optional.of(copied(target, exercise, now));
        }
        Files.createDirectories(target.resolveSibling(""));
        Files.writeString(target, Stub.of(exercise).text());
        return copy;
    }

    private Path copied(Path target, Exercise exercise, LocalDateTime now) throws IOException {
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(target + " is no plain file, so it is left alone");
        }
        Path copy =
                folder.resolve("backup").resolve(STAMP.format(now)).resolve(Stub.path(exercise));
        Files.createDirectories(copy.resolveSibling(""));
        // An earlier copy is never overwritten: a second one in the same second is refused.
        return Files.copy(target, copy);
    }
}
