package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.report.Advice;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.SourceExcerpt;
import dev.lockstep.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    @Test
    void lines_around_a_place_are_kept_and_no_others() {
        assertEquals("A.java 6-14", shown(file(100), 10));
        assertEquals("A.java 1-5", shown(file(100), 1));
        assertEquals("A.java 96-100", shown(file(100), 100));
    }

    @Test
    void places_near_each_other_share_an_excerpt() {
        assertEquals("A.java 6-25", shown(file(100), 10, 21));
        assertEquals("A.java 6-14, A.java 26-34", shown(file(100), 30, 10));
    }

    @Test
    void a_place_that_is_not_there_gives_nothing() {
        assertEquals("", shown(file(3), 4));
        assertEquals("", shown(Map.of("B.java", "x"), 1));
    }

    @Test
    void an_exercise_has_at_most_300_lines() {
        int[] places = IntStream.range(0, 100).map(i -> 10 + 20 * i).toArray();
        List<SourceExcerpt> excerpts = excerpts(file(3000), places);
        assertEquals(300, excerpts.stream().mapToInt(e -> e.lines().size()).sum());
    }

    @Test
    void a_line_that_is_very_long_is_cut() {
        List<SourceExcerpt> excerpts = excerpts(Map.of("A.java", "x".repeat(100_000)), 1);
        assertTrue(excerpts.getFirst().lines().getFirst().length() <= 301);
    }

    private static Map<String, String> file(int lines) {
        return Map.of(
                "A.java",
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> "line " + i + "\n")
                        .collect(Collectors.joining()));
    }

    private static String shown(Map<String, String> files, int... places) {
        return excerpts(files, places).stream()
                .map(e -> e.file() + " " + e.firstLine() + "-" + e.lastLine())
                .collect(Collectors.joining(", "));
    }

    private static List<SourceExcerpt> excerpts(Map<String, String> files, int... places) {
        List<Advice> advice =
                IntStream.of(places)
                        .mapToObj(line -> new Advice("actionable", "A.java", line, "change this"))
                        .toList();
        ExerciseResult result =
                new ExerciseResult(
                        "rate-limiter",
                        "title",
                        ExerciseStatus.PASSED,
                        0,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        advice,
                        List.of());
        Submission submission = new Submission("answer", new TreeMap<>(files));
        return Excerpts.added(List.of(result), submission).getFirst().sources();
    }
}
