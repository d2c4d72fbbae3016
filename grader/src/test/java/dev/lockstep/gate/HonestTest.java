package dev.lockstep.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercises;
import dev.lockstep.player.Compilations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing of what honest programs do is refused.
class HonestTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/honest");
    private static final Path SOLUTIONS = Path.of("../solutions/src/main/java/solutions");

    @Test
    void programs_with_unusual_means_pass() throws IOException {
        List<Request.Source> programs = sources(PROGRAMS);
        assertTrue(programs.size() >= 40);
        assertEquals(List.of(), refused(programs));
    }

    @Test
    void every_solution_of_the_course_passes_right_or_flawed() throws IOException {
        List<Request.Source> solutions = sources(SOLUTIONS);
        assertTrue(solutions.size() > 100);
        assertEquals(List.of(), refused(solutions));
    }

    private static List<String> refused(List<Request.Source> sources) {
        Answer.Compiled compiled = Compilations.of(sources);
        assertEquals(List.of(), compiled.errors());
        Set<String> contracts =
                Exercises.all().stream()
                        .flatMap(exercise -> exercise.contractTypes().stream())
                        .collect(Collectors.toSet());
        return new Gate(contracts)
                .judge(new TreeMap<>(compiled.classFiles())).violations().stream()
                        .map(Violation::toString)
                        .toList();
    }

    private static List<Request.Source> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Request.Source> sources = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                sources.add(new Request.Source(path, Files.readString(file)));
            }
            return sources;
        }
    }
}
