package dev.lockstep.formats;

import dev.lockstep.report.Golden;
import dev.lockstep.report.Report;
import dev.lockstep.report.SavedReport;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What the tests of the formats render, and where it would be read.
final class Samples {
    private Samples() {}

    /// A report with everything in it, hostile text too.
    static Report everything() throws IOException {
        return SavedReport.read(Golden.root().resolve("formats/report.json"));
    }

    static Setting setting() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("CLASSROOM", "java-2026");
        environment.put("ASSIGNMENT", "concurrency");
        environment.put("SUBMISSION_TAG", "submit/2026-03-01T12-00-00Z-a1b2c3d");
        environment.put("COMMIT_URL", "https://github.example/o/r/commit/a1b2c3d");
        environment.put("RELEASE_URL", "https://github.example/o/r/releases/tag/submit");
        environment.put("USERNAME", "alice");
        return new Setting("exercises", environment, Instant.parse("2026-03-01T12:00:00.123Z"));
    }

    /// Every sheet of every format, by the name of the file that holds what it should be.
    static Map<String, String> render(Report report, Setting setting) throws Unwritable {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Format format : Formats.all()) {
            for (Sheet sheet : format.write(report, setting)) {
                texts.put(format.id() + "/" + name(format, sheet), sheet.text());
            }
        }
        return texts;
    }

    static String text(String format, String name, Report report) throws Unwritable {
        return Objects.requireNonNull(
                render(report, setting()).get(format + "/" + name), () -> format + "/" + name);
    }

    private static String name(Format format, Sheet sheet) {
        return switch (sheet) {
            case Sheet.Main _ when format.file().equals("-") -> "log.txt";
            case Sheet.Main _ -> format.file();
            case Sheet.Beside beside -> beside.name();
            case Sheet.Appended appended -> appended.variable() + ".txt";
        };
    }
}
