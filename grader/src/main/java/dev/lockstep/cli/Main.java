package dev.lockstep.cli;

import dev.lockstep.Grader;
import dev.lockstep.project.ProjectBuild;
import dev.lockstep.stage.Archive;
import dev.lockstep.stage.StageCommand;
import java.io.File;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// Where the program starts: it ties the parts to the real console, clock and randomness.
///
/// The launcher says where the repository is (`lockstep.home`) and whether a terminal shows the
/// output (`lockstep.terminal`), which the JVM cannot tell when its input comes from elsewhere.
public final class Main {
    private static final int SEEDS = 10_000_000;

    private Main() {}

    public static void main(String[] arguments) {
        Console console = console();
        boolean windows = File.separatorChar == '\\';
        ProjectBuild project =
                new ProjectBuild(
                        console.environment(), windows, ProjectBuild.TIMEOUT, Clock.systemUTC());
        Cli cli =
                new Cli(
                        new Grader(stage()),
                        project,
                        console,
                        Main::seed,
                        System::nanoTime,
                        machine());
        int status = cli.run(arguments);
        System.out.flush();
        System.exit(status);
    }

    private static Machine machine() {
        Path root = Path.of("/").toAbsolutePath();
        return new Machine(root, InstantSource.system(), () -> UUID.randomUUID().toString());
    }

    /// The launcher says where an archive for stages is (`lockstep.archive`), if there is one.
    private static StageCommand stage() {
        StageCommand command = StageCommand.ofThisJvm();
        String archive = System.getProperty("lockstep.archive");
        return archive == null ? command : command.with(new Archive(Path.of(archive), true));
    }

    private static Console console() {
        String home = System.getProperty("lockstep.home");
        return new Console(
                System.out,
                System.err,
                terminal(),
                System.out.charset(),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(home).map(Path::of),
                System.in,
                Clock.system(ZoneId.systemDefault()));
    }

    // The check fits JDK 22 to 24; in 25 the console is null again where there is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        String told = System.getProperty("lockstep.terminal");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        java.io.Console terminal = System.console();
        return terminal != null && terminal.isTerminal();
    }

    /// Short enough to be typed again.
    private static long seed() {
        return 1L + new SecureRandom().nextInt(SEEDS);
    }
}
