package dev.lockstep.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The published schema and the reports that are really written agree.
class ReportSchemaTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path FULL = Golden.root().resolve("formats/report.json");

    private final Schema schema = schema();

    static List<Path> saved() throws IOException {
        try (Stream<Path> files = Files.walk(Golden.root())) {
            List<Path> golden =
                    files.filter(file -> file.getFileName().toString().equals("expected.json"))
                            .filter(file -> file.toString().contains("report"))
                            .toList();
            return Stream.concat(
                            golden.stream(), Stream.of(FULL, DOCS.resolve("examples/report.json")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("saved")
    void every_report_is_valid(Path file) throws IOException {
        assertEquals(List.of(), errors(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("saved")
    void every_report_can_be_read_back(Path file) throws IOException {
        String json = JsonReport.render(SavedReport.read(file));

        assertEquals(json, JsonReport.render(SavedReport.parse(json)));
    }

    @Test
    void reports_with_less_feedback_are_valid() throws IOException {
        for (Feedback feedback : Feedback.values()) {
            Report shown = feedback.of(SavedReport.read(FULL));
            assertEquals(List.of(), errors(JsonReport.render(shown)));
        }
    }

    @Test
    void unknown_fields_are_allowed() throws IOException {
        String json =
                Files.readString(FULL).replace("\"submission\":", "\"new\": 1, \"submission\":");

        assertEquals(List.of(), errors(json));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"score\": 30, \"score\": \"30\"",
                "lockstep/report/1, lockstep/report/2",
                "\"seed\", \"sead\"",
                "\"status\": \"failed\", \"status\": \"wrong\"",
                "\"reason\": \"hang\", \"reason\": null",
                "\"outcome\": \"threw\", \"outcome\": \"\"",
                "\"checks\", \"tests\"",
                "\"line\": 15, \"line\": 0"
            })
    void what_is_not_as_agreed_is_found(String right, String wrong) throws IOException {
        String json = Files.readString(FULL);
        String changed = json.replace(right, wrong);

        assertFalse(changed.equals(json), right + " is nowhere");
        assertFalse(errors(changed).isEmpty());
    }

    private List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static Schema schema() {
        try {
            SchemaRegistry registry =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return registry.getSchema(Files.readString(DOCS.resolve("report.schema.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
