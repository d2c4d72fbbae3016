package dev.lockstep.export;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a repository offers: its name for learners, and its exercises in the order of the
/// catalogue. Where no file says otherwise, that is every exercise there is.
///
/// @param name letters, digits, spaces and simple punctuation, so that it is safe in any file
public record Assignment(String name, List<Exercise> exercises) {
    public static final String NAME = "Concurrency exercises";
    static final String FILE = "grader/assignment.txt";

    public Assignment {
        exercises = List.copyOf(exercises);
    }

    /// The assignment of this name with these exercises, or with all where none is named.
    public static Assignment of(String name, List<Exercise> exercises) throws Refused {
        if (!name.matches("[\\p{L}\\p{N} .,:;!?'()+/_-]{1,80}") || name.isBlank()) {
            throw new Refused(
                    "The assignment's name may have 80 letters, digits, spaces and .,:;!?'()+/_-"
                            + " and nothing else.");
        }
        return new Assignment(name.strip(), named(exercises.stream().map(Exercise::id).toList()));
    }

    /// What the repository in this folder offers.
    public static Assignment in(Path home) {
        Path file = home.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new Assignment(NAME, Exercises.all());
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new Assignment(lines.isEmpty() ? NAME : lines.getFirst(), named(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// The file's text: the name, and the id of an exercise on each line.
    String text() {
        return Stream.concat(Stream.of(name), exercises.stream().map(Exercise::id))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private static List<Exercise> named(List<String> ids) {
        List<Exercise> named =
                Exercises.all().stream().filter(exercise -> ids.contains(exercise.id())).toList();
        return named.isEmpty() ? Exercises.all() : named;
    }
}
