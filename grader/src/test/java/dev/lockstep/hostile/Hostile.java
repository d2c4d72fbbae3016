package dev.lockstep.hostile;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A hostile submission, and what must come of it: the `.expect` file beside it says so in lines.
///
/// @param path its source file
/// @param exercise whose contract it implements
/// @param gate what the gate refuses it for, or `passes`
/// @param stoppedBy the first layer that stops it where there is no gate: `compile`, `loader`,
///   `jvm`, `seal`, `harness`, `isolation` or `limits`; `gate` where nothing else does
/// @param fails the checks that it fails where there is no gate
/// @param isolated the checks that it fails where the system isolates as well
/// @param most the points of the same answer without the trick
/// @param says what the report must say, if anything in particular
record Hostile(
        Path path,
        Exercise exercise,
        String gate,
        String stoppedBy,
        Set<String> fails,
        Set<String> isolated,
        int most,
        String says) {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    static List<Hostile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Hostile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hostile read(Path source) {
        String name = source.getFileName().toString().replace(".java", ".expect");
        Path expect = source.resolveSibling(name);
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(expect)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Hostile(
                source,
                Exercises.all().stream()
                        .filter(e -> e.id().equals(line(lines, "exercise")))
                        .findFirst()
                        .orElseThrow(),
                line(lines, "gate"),
                line(lines, "stopped-by"),
                checks(line(lines, "fails")),
                checks(lines.getProperty("isolated", line(lines, "fails")).strip()),
                Integer.parseInt(line(lines, "at-most")),
                lines.getProperty("says", "").strip());
    }

    private static Set<String> checks(String list) {
        return list.equals("none") ? Set.of() : new TreeSet<>(List.of(list.split(" ")));
    }

    private static String line(Properties lines, String key) {
        String line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalStateException("an .expect file lacks its line " + key);
        }
        return line.strip();
    }

    String source() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether something else than the gate stops it.
    boolean isContained() {
        return !stoppedBy.equals("gate");
    }

    @Override
    public String toString() {
        return FOLDER.relativize(path).toString().replace(".java", "");
    }
}
