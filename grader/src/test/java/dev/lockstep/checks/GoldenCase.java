package dev.lockstep.checks;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.Golden;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Json;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One check of one solution, as it was played once: the folder
/// `golden/checks/<exercise>/<check>/<solution>`.
///
/// `takes.jsonl` holds what the stage answered, a line a play; `expected.txt` holds the verdict.
record GoldenCase(Exercise exercise, Check check, String solution) {
    /// The seed that every case was recorded with.
    static final long SEED = 1;

    private static final Path ROOT = Golden.root().resolve("checks");

    /// One play.
    ///
    /// @param scenario a fingerprint of what was played: a trace fits no other scenario
    /// @param trace of one play, or nothing for a search
    /// @param exploration what a search came to
    record Take(String scenario, @Nullable Trace trace, @Nullable Exploration exploration) {}

    /// Every case that has a folder.
    static List<GoldenCase> all() {
        List<GoldenCase> cases = new ArrayList<>();
        for (Exercise exercise : Exercises.all()) {
            for (Check check : exercise.checks()) {
                folders(ROOT.resolve(exercise.id()).resolve(check.id()))
                        .forEach(name -> cases.add(new GoldenCase(exercise, check, name)));
            }
        }
        return cases;
    }

    private static List<String> folders(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(path)) {
            return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Take> takes() throws IOException {
        return Files.readAllLines(ROOT.resolve(path("takes.jsonl"))).stream()
                .map(line -> Json.parse(line, Take.class))
                .toList();
    }

    void record(List<Take> takes) throws IOException {
        Path file = ROOT.resolve(path("takes.jsonl"));
        Files.createDirectories(file.getParent());
        List<String> lines = takes.stream().map(take -> Json.line(take, Take.class)).toList();
        Files.write(file, lines);
    }

    /// The random inputs of the check, the same in every run.
    Plays plays(Plays.Performer performer) {
        return new Hearing(exercise, SEED, performer).playsFor(check.method());
    }

    /// The file that holds the verdict, for [Golden#check].
    String expected() {
        return "checks/" + path("expected.txt");
    }

    private String path(String file) {
        return exercise.id() + "/" + check.id() + "/" + solution + "/" + file;
    }

    @Override
    public String toString() {
        return exercise.id() + ", " + check.title() + ", " + solution;
    }
}
