package dev.lockstep.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lockstep.player.Compilations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Class files of what is to be reviewed, and what its sources say must be found.
final class Samples {
    static final Path CRAFT = Path.of("src/test/resources/craft");
    static final Path SOLUTIONS = Path.of("../solutions/src/main/java/solutions");

    private static final Pattern MARK = Pattern.compile(" // ([A-Z].*)$");

    private Samples() {}

    /// The source files in a folder of samples, `right` or `wrong`.
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        String path = file.toString();
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    static Map<String, byte[]> compiled(List<Path> files) {
        Answer.Compiled compiled =
                Compilations.of(
                        files.stream()
                                .map(file -> new Request.Source(file.toString(), read(file)))
                                .toList());
        assertEquals(List.of(), compiled.errors());
        return compiled.classFiles();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line and the beginning of what is to be said about it, for each marked line.
    static List<String> marks(Path file) {
        List<String> marks = new ArrayList<>();
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                marks.add(i + 1 + " " + mark.group(1));
            }
        }
        return marks;
    }
}
