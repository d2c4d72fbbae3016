package dev.lockstep.cli;

import dev.lockstep.formats.Setting;
import dev.lockstep.formats.Sheet;
import dev.lockstep.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts one report to all the places that it was asked for. What cannot be written is named and
/// keeps nothing else from being written.
///
/// @param sources where the submission lies within the repository
/// @param ci the server that `--ci` found, empty text where it found none; nothing without `--ci`
record Delivery(
        Console console,
        Machine machine,
        List<Wanted> wanted,
        String sources,
        Optional<String> ci) {
    private static final String DONE = ". The grading itself is done, as above.";

    /// Delivers the report, and says whether all of that worked.
    boolean deliver(Report report, Output output) {
        boolean aside = wanted.stream().anyMatch(Wanted::takesStandardOutput);
        boolean fenced = wanted.stream().anyMatch(w -> w.format().id().equals("github"));
        Optional<String> token = fenced ? Optional.of(machine.tokens().get()) : Optional.empty();
        boolean delivered = output.deliver(report, console, new Voice(aside, token));
        Setting setting = new Setting(sources, console.environment(), machine.clock().instant());
        List<String> written = new ArrayList<>();
        for (Wanted one : wanted) {
            delivered &= write(one, report, setting, written);
        }
        ci.ifPresent(server -> console.complain(told(server, written)));
        return delivered;
    }

    // A format that fails, for whatever reason, must not cost the others.
    private boolean write(Wanted one, Report report, Setting setting, List<String> written) {
        List<Sheet> sheets;
        try {
            sheets = one.format().write(report, setting);
        } catch (IOException | RuntimeException e) {
            return failed(one, "could not be made: " + Failure.reason(e));
        }
        boolean all = true;
        for (Sheet sheet : sheets) {
            try {
                written.add(put(one, sheet, setting));
            } catch (IOException e) {
                all =
                        failed(
                                one,
                                "could not be written to "
                                        + place(one, sheet)
                                        + ": "
                                        + Failure.reason(e));
            }
        }
        return all;
    }

    private boolean failed(Wanted one, String what) {
        console.complain("The " + one.format().id() + " report " + what + DONE);
        return false;
    }

    private String put(Wanted one, Sheet sheet, Setting setting) throws IOException {
        switch (sheet) {
            case Sheet.Main main when one.onStandardOutput() -> print(main.text());
            case Sheet.Main main -> WholeFile.write(path(one), main.text());
            case Sheet.Beside beside ->
                    WholeFile.write(path(one).resolveSibling(beside.name()), beside.text());
            case Sheet.Appended appended ->
                    Files.writeString(
                            Path.of(setting.variable(appended.variable())),
                            appended.text(),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
        }
        return place(one, sheet);
    }

    private void print(String text) throws IOException {
        console.printUtf8(text);
        if (console.out().checkError()) {
            throw new IOException("standard output is closed");
        }
    }

    private String place(Wanted one, Sheet sheet) {
        return switch (sheet) {
            case Sheet.Main _ when one.onStandardOutput() -> "standard output";
            case Sheet.Main _ -> one.file();
            case Sheet.Beside beside -> path(one).resolveSibling(beside.name()).toString();
            case Sheet.Appended appended -> "$" + appended.variable();
        };
    }

    private Path path(Wanted one) {
        return console.folder().resolve(one.file());
    }

    private static String told(String server, List<String> written) {
        if (server.isEmpty()) {
            return "This is none of the CI servers that --ci knows, so here is the text report.";
        }
        return server
                + ": "
                + (written.isEmpty()
                        ? "nothing was written."
                        : "wrote " + String.join(", ", written) + ".");
    }
}
