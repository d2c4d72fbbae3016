package dev.lockstep.findings;

import dev.lockstep.protocol.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A small program that is right, or wrong in the ways that comments in its lines tell: `// race:
/// count`, `// fails`, `// stuck: Semaphore.acquire`, `// spins`, `// left: …`.
record Program(String name, String source) {
    private static final Path FOLDER = Path.of("src/test/resources/findings");
    private static final Pattern MARK =
            Pattern.compile("// (race|fails|stuck|runs on|spins|left)(: (.*))?$");

    static List<Program> right() {
        return in("right");
    }

    static List<Program> wrong() {
        return in("wrong");
    }

    /// Programs that come to a right end, but use up processor time to wait.
    static List<Program> busy() {
        return in("busy");
    }

    /// Programs of which those that are wrong go wrong only while a thread is held up for long.
    static List<Program> outwaited() {
        return in("outwaited");
    }

    /// Right programs that are not judged right.
    static List<Program> open() {
        return in("open");
    }

    /// All of them, as one submission.
    static List<Request.Source> sources() {
        List<Request.Source> sources = new ArrayList<>();
        sources.add(new Request.Source("Case.java", read(FOLDER.resolve("Case.java"))));
        Stream.of(right(), wrong(), busy(), outwaited(), open())
                .flatMap(List::stream)
                .forEach(p -> sources.add(new Request.Source(p.name() + ".java", p.source())));
        return sources;
    }

    private static List<Program> in(String kind) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.sorted()
                    .map(file ->
                            new Program(
                                    file.getFileName().toString().replace(".java", ""), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What must be found in it: the kind, the line, and what it is about.
    NavigableSet<String> flaws() {
        NavigableSet<String> flaws = new TreeSet<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                String about = mark.group(3) == null ? "" : mark.group(3);
                for (String one : about.split(", ", -1)) {
                    flaws.add(flaw(mark.group(1), i + 1, one));
                }
            }
        }
        return flaws;
    }

    static String flaw(String kind, int line, String about) {
        return "%s in line %d %s".formatted(kind, line, about).strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
