package dev.lockstep.cli;

import dev.lockstep.desk.Desk;
import dev.lockstep.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `grade reset`: puts the stub of an exercise back, and keeps a copy of what was there.
final class ResetCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    ResetCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(Option.exercise())
                .addOption(
                        OptionSpec.builder("-y", "--yes")
                                .type(boolean.class)
                                .description("Do not ask.")
                                .build())
                .addOption(Option.submission())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Puts the file of an exercise back as it was in the beginning, and keeps a"
                                + " copy of what was there in .lockstep/backup.")
                .footer("", "Example:", "  ./grade reset rate-limiter");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Exercise exercise = Desks.exercise(spec);
        Desk desk = Desks.of(spec, console);
        Path file = desk.file(exercise);
        if (!agreed(file)) {
            console.print("Nothing was changed." + System.lineSeparator());
            return Exit.PASSED;
        }
        Optional<Path> copy = desk.reset(exercise, LocalDateTime.now(console.clock()));
        console.print(done(file, copy) + System.lineSeparator());
        return Exit.PASSED;
    }

    /// What to say once it is done.
    static String done(Path file, Optional<Path> copy) {
        return copy.map(path -> "Your version is kept in " + path + "." + System.lineSeparator())
                        .orElse("")
                + file
                + " is the stub again.";
    }

    private boolean agreed(Path file) {
        if (spec.commandLine().getParseResult().hasMatchedOption("--yes")) {
            return true;
        }
        if (!console.terminal()) {
            throw new Usage("Add --yes to replace " + file + ": there is no terminal to ask on.");
        }
        return console.agrees("Replace " + file + " by the stub? A copy is kept.");
    }
}
