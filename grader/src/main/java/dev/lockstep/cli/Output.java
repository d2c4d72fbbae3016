package dev.lockstep.cli;

import dev.lockstep.report.Ink;
import dev.lockstep.report.JsonReport;
import dev.lockstep.report.Report;
import dev.lockstep.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Puts a report where it was asked for: into the file in the format that was asked for, and as
/// text on the terminal; without a file, in that format on the terminal.
///
/// @param format `text` or `json`
/// @param color `auto`, `always` or `never`
record Output(String format, String color, Optional<Path> file) {
    /// Delivers the report, and says whether that worked.
    boolean deliver(Report report, Console console, Voice voice) {
        if (takesStandardOutput()) {
            console.printUtf8(JsonReport.render(report));
            return !console.out().checkError();
        }
        TextReport text = new TextReport(console.ink(color), console.width());
        voice.say(text.render(report), console);
        return file.isEmpty() || write(report, file.get(), console);
    }

    private boolean write(Report report, Path path, Console console) {
        String content =
                format.equals("json")
                        ? JsonReport.render(report)
                        : new TextReport(plain(), console.width()).render(report);
        try {
            put(path, content);
            return true;
        } catch (IOException e) {
            console.complain(
                    "The report could not be written to "
                            + path
                            + ": "
                            + Failure.reason(e)
                            + ". The grading itself is done, as above.");
            return false;
        }
    }

    /// Whether standard output is for a program to read.
    boolean takesStandardOutput() {
        return file.isEmpty() && format.equals("json");
    }

    /// The file is whole or as it was, where its folder lets us; a pipe, a device or a link that
    /// was named is written to.
    private static void put(Path path, String content) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            WholeFile.write(path, content);
            return;
        }
        try {
            WholeFile.write(path, content);
        } catch (IOException e) {
            Files.writeString(path, content);
        }
    }

    private static Ink plain() {
        return new Ink(false, StandardCharsets.UTF_8);
    }
}
