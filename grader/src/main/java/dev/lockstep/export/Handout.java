package dev.lockstep.export;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a learner gets of one exercise: the contract's types, the stub and the README. Whatever
/// else lies in its folder stays behind: it may be somebody's answer.
final class Handout {
    private static final String SOURCES = "exercises/src/main/java/";

    private final Path home;
    private final Exercise exercise;

    Handout(Path home, Exercise exercise) {
        this.home = home;
        this.exercise = exercise;
    }

    /// The folder in the repository, with a `/` at its end.
    static String folder(Exercise exercise) {
        return SOURCES + exercise.packageName().replace('.', '/') + "/";
    }

    void into(Parcel parcel) throws IOException, Refused {
        Path folder = home.resolve(folder(exercise));
        boolean stub = false;
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            boolean todo = name.endsWith(".java") && Stub.is(Files.readString(file));
            if (todo || name.equals("README.md") || isContract(name)) {
                parcel.copy(folder(exercise) + name, file);
            }
            stub |= todo;
        }
        if (!stub) {
            throw new Refused(
                    "Put the stub of "
                            + exercise.id()
                            + " back first: "
                            + folder
                            + " has no class with a TODO in it, so learners would get an answer or"
                            + " nothing. Nothing was written.");
        }
    }

    private boolean isContract(String name) {
        return exercise.contractTypes().stream()
                .anyMatch(type -> name.equals(type.substring(type.lastIndexOf('.') + 1) + ".java"));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
