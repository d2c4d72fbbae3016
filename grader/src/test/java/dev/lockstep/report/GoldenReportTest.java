package dev.lockstep.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenReportTest {
    static Set<String> cases() {
        return Reports.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void text_is_as_agreed(String name) throws IOException {
        Golden.check("report/" + name + "/expected.txt", text(name, new Ink(false, UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void json_is_as_agreed(String name) throws IOException {
        String json = JsonReport.render(report(name));
        Golden.check("report/" + name + "/expected.json", json);
    }

    @Test
    void colour_is_as_agreed() throws IOException {
        String text = text("failure-with-timeline", new Ink(true, UTF_8));
        Golden.check("report/failure-with-timeline/expected.ansi", text);
    }

    @Test
    void ascii_is_as_agreed() throws IOException {
        String text = text("failure-with-timeline", new Ink(false, US_ASCII));
        Golden.check("report/failure-with-timeline/expected.ascii", text);
    }

    @Test
    void every_golden_folder_is_a_case() throws IOException {
        try (Stream<Path> folders = Files.list(Golden.root().resolve("report"))) {
            Set<String> found =
                    folders.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(cases(), found);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_is_wider_than_the_terminal_or_moves_its_cursor(String name) {
        for (int width : new int[] {60, 80, 100, 200}) {
            String text = new TextReport(new Ink(false, US_ASCII), width).render(report(name));
            assertTrue(text.codePoints().allMatch(c -> c == '\n' || (c >= 32 && c < 127)), name);
            text.lines().forEach(line -> assertTrue(line.length() <= width, line));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_field_of_the_json_is_null_or_empty_text(String name) {
        String json = JsonReport.render(report(name));
        assertTrue(JsonParser.parseString(json).isJsonObject());
        assertTrue(!json.contains(": null") && !json.contains(": \"\""), json);
    }

    private static Report report(String name) {
        return Objects.requireNonNull(Reports.all().get(name));
    }

    private static String text(String name, Ink ink) {
        return new TextReport(ink, 100).render(report(name));
    }
}
