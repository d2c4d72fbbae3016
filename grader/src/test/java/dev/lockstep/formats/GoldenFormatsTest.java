package dev.lockstep.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.lockstep.report.Feedback;
import dev.lockstep.report.Golden;
import dev.lockstep.report.SavedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFormatsTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    static Set<String> sheets() throws IOException {
        return Samples.render(Samples.everything(), Samples.setting()).keySet();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_format_is_as_agreed(String sheet) throws IOException {
        Golden.check("formats/" + sheet, text(Feedback.FULL, sheet));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void what_a_course_hides_is_in_no_format(String sheet) throws IOException {
        String brief = text(Feedback.BRIEF, sheet);
        String none = text(Feedback.NONE, sheet);

        for (String text : new String[] {brief, none}) {
            assertFalse(text.contains("7462839"), text);
            assertFalse(text.contains("0 at once\n"), text);
            assertFalse(text.contains("caller-4"), text);
            assertFalse(text.contains("Score 100 of 100"), text);
        }
        assertFalse(none.contains("a permit is lost"), none);
        assertFalse(none.contains("finally block"), none);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_line_is_a_command_that_is_not_ours(String sheet) throws IOException {
        String text = text(Feedback.FULL, sheet);
        boolean log = sheet.equals("github/log.txt");

        // What a submission printed is for whoever reads the file, and for no log.
        String told = text.replaceAll("(?s)<system-out>.*?</system-out>", "");
        told.lines()
                .map(String::stripLeading)
                .filter(line -> line.startsWith("::"))
                .forEach(line ->
                        assertTrue(log && line.matches("::(error|warning|notice) .*"), line));
        assertFalse(told.contains("##["), told);
        assertFalse(told.contains("##vso["), told);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothing_in_a_text_hides_or_moves_the_cursor(String sheet) throws IOException {
        String text = text(Feedback.FULL, sheet).replaceAll("(?s)<system-out>.*?</system-out>", "");

        assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), text);
        assertFalse(text.contains("\u202e"), text);
    }

    @Test
    void what_is_json_is_json() throws IOException {
        for (Map.Entry<String, String> sheet :
                Samples.render(Samples.everything(), Samples.setting()).entrySet()) {
            if (sheet.getKey().endsWith(".json")) {
                assertFalse(JsonParser.parseString(sheet.getValue()).isJsonNull());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_examples_are_those_of_the_saved_report(String sheet) throws IOException {
        Path saved = EXAMPLES.resolve("report.json");
        Map<String, String> texts = Samples.render(SavedReport.read(saved), Samples.setting());

        String text = Objects.requireNonNull(texts.get(sheet));
        boolean source = sheet.equals("json/report.json");
        Golden.check(source ? saved : EXAMPLES.resolve(sheet), text);
    }

    @Test
    void every_example_is_one_of_a_format() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            Set<String> found =
                    files.filter(Files::isRegularFile)
                            .map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.startsWith(".lockstep/"))
                            .filter(name -> !name.startsWith("html-")) // of PicturesTest
                            .collect(Collectors.toSet());
            Set<String> agreed =
                    Stream.concat(
                                    Stream.of("README.md", "MyRateLimiter.java", "report.json"),
                                    sheets().stream().filter(s -> !s.equals("json/report.json")))
                            .collect(Collectors.toSet());
            assertEquals(agreed, found);
        }
    }

    @Test
    void classroom_50_needs_to_know_whom_it_grades() throws IOException {
        Setting nowhere = new Setting("", Map.of("ASSIGNMENT", "x"), Instant.EPOCH);
        Format format = Formats.find("classroom50").orElseThrow();

        Unwritable failure =
                assertThrows(Unwritable.class, () -> format.write(Samples.everything(), nowhere));

        assertEquals("the environment variable CLASSROOM is not set", failure.getMessage());
    }

    private static String text(Feedback feedback, String sheet) throws IOException {
        Map<String, String> texts =
                Samples.render(feedback.of(Samples.everything()), Samples.setting());
        return Objects.requireNonNull(texts.get(sheet));
    }
}
