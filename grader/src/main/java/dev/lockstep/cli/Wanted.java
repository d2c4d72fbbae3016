package dev.lockstep.cli;

import dev.lockstep.formats.Format;
import dev.lockstep.formats.Formats;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/// A report that was asked for: its format and where it goes.
///
/// @param file a path, or `-` for standard output
record Wanted(Format format, String file) {
    static Wanted of(String id) {
        Format format = Formats.find(id).orElseThrow();
        return new Wanted(format, format.file());
    }

    /// Reads `FORMAT` or `FORMAT=FILE`.
    static Wanted parse(String text) {
        int equals = text.indexOf('=');
        String id = equals < 0 ? text : text.substring(0, equals);
        Format format =
                Formats.find(id).orElseThrow(() -> new TypeConversionException(unknown(id)));
        String file = equals < 0 ? format.file() : text.substring(equals + 1);
        if (file.isEmpty()) {
            throw new TypeConversionException("'" + text + "' names no file behind the =");
        }
        if (format.file().equals(Format.STANDARD_OUTPUT) && !file.equals(format.file())) {
            throw new TypeConversionException(
                    "'" + id + "' goes to the log and to the files of its server; name no file");
        }
        return new Wanted(format, file);
    }

    /// Every format with its default place, for the help.
    static String catalogue() {
        return Formats.all().stream()
                .map(format -> format.id() + " (" + format.file() + ")")
                .collect(Collectors.joining(", "));
    }

    boolean onStandardOutput() {
        return file.equals(Format.STANDARD_OUTPUT);
    }

    /// Whether it is a program that reads this on standard output, and nothing else may stand
    /// there.
    boolean takesStandardOutput() {
        return onStandardOutput() && !format.file().equals(Format.STANDARD_OUTPUT);
    }

    /// Refuses reports that would overwrite or interrupt each other.
    static void check(List<Wanted> all, Output output, Path folder) {
        long readers = all.stream().filter(Wanted::takesStandardOutput).count();
        long log = all.stream().filter(Wanted::onStandardOutput).count() - readers;
        if (readers + (output.takesStandardOutput() ? 1 : 0) + log > 1) {
            throw new Usage(
                    "Only one report can go to standard output. Name a file for the others:"
                            + " --report FORMAT=FILE");
        }
        Set<Path> files = new HashSet<>();
        output.file().ifPresent(files::add);
        for (Wanted wanted : all) {
            if (!wanted.onStandardOutput() && !files.add(folder.resolve(wanted.file()))) {
                throw new Usage(
                        "Two reports would go to "
                                + wanted.file()
                                + ". Name another file: --report "
                                + wanted.format().id()
                                + "=FILE");
            }
        }
    }

    private static String unknown(String id) {
        return "'"
                + id
                + "' is none of "
                + Formats.all().stream().map(Format::id).collect(Collectors.joining(", "));
    }
}
