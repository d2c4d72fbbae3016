package dev.lockstep.weaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Woven classes pass the verifier, do what they did before, and come to the points that they
/// should.
class WeaverTest {
    private static final Path SOLUTIONS = Path.of("../solutions/src/main/java");

    @AfterEach
    void leave() {
        Points.entrustTo(null);
    }

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/weaving"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void woven_classes_do_what_they_did_before(String name) {
        Map<String, byte[]> classes = Woven.compile(Map.of(name, Woven.source(name)));
        Object expected = Woven.none(classes).run(name);
        for (Depth depth : Depth.values()) {
            PointTable points = new PointTable();
            assertEquals(expected, Woven.at(depth, classes, points).run(name), depth + " asleep");
            RecordingControl control = new RecordingControl(points);
            Points.entrustTo(control);
            assertEquals(expected, Woven.at(depth, classes, points).run(name), depth + " awake");
            Points.entrustTo(null);
            assertTrue(control.balanced(), "monitors and classes are left");
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void every_class_passes_the_verifier(String name) throws Exception {
        Map<String, byte[]> classes = Woven.compile(Map.of(name, Woven.source(name)));
        for (Depth depth : Depth.values()) {
            verify(Woven.at(depth, classes, new PointTable()), classes);
        }
    }

    /// Comments name the points: `// reads count, loops`; nothing else is one.
    @ParameterizedTest
    @MethodSource("programs")
    void the_points_are_those_that_the_lines_name(String name) {
        String source = Woven.source(name);
        List<String> named = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int comment = lines.get(i).indexOf("// @ ");
            if (comment >= 0) {
                for (String point : lines.get(i).substring(comment + 5).split(", ", -1)) {
                    named.add((i + 1) + " " + point.strip());
                }
            }
        }
        if (named.isEmpty()) {
            return;
        }
        Map<String, byte[]> classes = Woven.compile(Map.of(name, source));
        PointTable points = new PointTable();
        RecordingControl control = new RecordingControl(points);
        Points.entrustTo(control);
        Object _ = Woven.at(Depth.POINTS, classes, points).run(name);
        Points.entrustTo(null);
        assertEquals(
                named.stream().sorted().toList(),
                control.reached().stream().distinct().sorted().toList());
    }

    @Test
    void values_are_told_as_they_are_read_and_written() {
        String source =
                """
                public class Tells {
                    static long count = 5;
                    static byte[] bytes = new byte[2];
                    static boolean[] flags = new boolean[1];
                    static String text;
                    static java.util.List<Integer> list = new java.util.ArrayList<>();
                    static Object run() {
                        count++;
                        bytes[1] = -3;
                        flags[0] = true;
                        text = "a";
                        double d = bytes[1] + count;
                        list.add(4);
                        return list.size() + d;
                    }
                }
                """;
        Map<String, byte[]> classes = Woven.compile(Map.of("Tells", source));
        PointTable points = new PointTable();
        RecordingControl control = new RecordingControl(points);
        Woven woven = Woven.at(Depth.TELLING, classes, points);
        Points.entrustTo(control);
        assertEquals(4.0, woven.run("Tells"));
        List<String> told =
                control.values().stream().filter(value -> !value.matches("[1-6] .*")).toList();
        assertEquals(
                List.of(
                        "8 reads count 5",
                        "8 writes count 6",
                        "9 reads bytes",
                        "9 writes element -3",
                        "10 reads flags",
                        "10 writes element 1", // the JVM has no instruction for booleans
                        "11 writes text a",
                        "12 reads bytes",
                        "12 reads element -3",
                        "12 reads count 6",
                        "13 reads list",
                        "13 changes by List.add true",
                        "14 reads list",
                        "14 looks by List.size 1"),
                told.stream()
                        .map(value -> value.replaceAll(" \\[[BZ]@.*| \\[[0-9, ]*\\]$", ""))
                        .toList());
    }

    @Test
    void a_method_that_would_become_too_long_is_left_as_it_is() {
        String numbers = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ".repeat(600);
        String source =
                """
                public class Long {
                    static Object run() {
                        int[] numbers = {%s};
                        return numbers.length;
                    }
                }
                """
                        .formatted(numbers);
        Map<String, byte[]> classes = Woven.compile(Map.of("Long", source));
        for (Depth depth : Depth.values()) {
            assertEquals(6_000, Woven.at(depth, classes, new PointTable()).run("Long"));
        }
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void every_solution_passes_the_verifier(Depth depth) throws Exception {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(SOLUTIONS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String path = SOLUTIONS.relativize(file).toString().replace('\\', '/');
                sources.put(path.replace(".java", ""), Files.readString(file));
            }
        }
        Map<String, byte[]> classes = Woven.compile(sources);
        assertTrue(classes.size() > 200, () -> classes.size() + " classes");
        verify(Woven.at(depth, classes, new PointTable()), classes);
    }

    private static void verify(Woven woven, Map<String, byte[]> classes) throws Exception {
        for (String name : classes.keySet()) {
            Class<?> _ = Class.forName(name, true, woven);
        }
    }
}
