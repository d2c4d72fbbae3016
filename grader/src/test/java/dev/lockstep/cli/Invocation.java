package dev.lockstep.cli;

import dev.lockstep.Grading;
import dev.lockstep.project.ProjectBuild;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// One run of the command line: its exit status and what it wrote.
record Invocation(int status, String out, String err) {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    static Invocation of(Grading grading, Path folder, String... arguments) {
        return with(Map.of(), false, grading, folder, arguments);
    }

    static Invocation with(
            Map<String, String> environment,
            boolean terminal,
            Grading grading,
            Path folder,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        StandardCharsets.UTF_8,
                        environment,
                        folder,
                        Optional.empty());
        ProjectBuild project =
                new ProjectBuild(Map.of(), false, Duration.ofMinutes(1), Clock.systemUTC());
        Machine machine =
                new Machine(folder.resolve("root"), InstantSource.fixed(NOW), () -> "token");
        int status = new Cli(grading, project, console, () -> 42, () -> 0, machine).run(arguments);
        return new Invocation(
                status,
                out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
                err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
