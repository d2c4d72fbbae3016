package dev.lockstep.watch;

import dev.lockstep.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Shows a report where reports are looked at: a file, and a program that opens it.
///
/// @param extension the file's
/// @param render the report as that kind of file
/// @param system the name of the operating system
/// @param environment of this process
public record Browser(
        String extension,
        Function<Report, String> render,
        String system,
        Map<String, String> environment) {
    public Browser {
        environment = Map.copyOf(environment);
    }

    /// Writes the report, opens it where there is a screen to open it on, and says where it is.
    String open(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("report." + extension);
        Files.writeString(file, render.apply(report));
        List<String> opener = opener();
        if (!opener.isEmpty() && starts(opener, file)) {
            return "The report is in " + file + " and opens now.\n";
        }
        return "The report is in " + file + "\n";
    }

    private static boolean starts(List<String> opener, Path file) {
        List<String> line = new java.util.ArrayList<>(opener);
        line.add(file.toString());
        try {
            Process _ =
                    new ProcessBuilder(line)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /// The program that opens files; none over ssh, where it would open them on another screen.
    private List<String> opener() {
        if (environment.containsKey("SSH_CONNECTION")) {
            return List.of();
        }
        if (system.startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        if (system.startsWith("Mac")) {
            return List.of("open");
        }
        boolean screen =
                environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open") : List.of();
    }
}
