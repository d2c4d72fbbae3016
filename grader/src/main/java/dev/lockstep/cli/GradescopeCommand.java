package dev.lockstep.cli;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.export.Gradescope;
import dev.lockstep.export.NewFile;
import dev.lockstep.export.PackedGrader;
import dev.lockstep.export.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `grade export gradescope`: an autograder to upload.
final class GradescopeCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    GradescopeCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("FILE.zip")
                                .index("0")
                                .required(true)
                                .type(String.class)
                                .description("The zip to write.")
                                .build())
                .addOption(Option.exerciseOption())
                .addOption(Option.isolation())
                .addOption(
                        Option.choice("--feedback", "full", "brief", "none")
                                .description("How much of a report learners see. Default: full.")
                                .build())
                .addOption(force())
                .addOption(Option.help());
        spec.usageMessage()
                .description("Writes an autograder for Gradescope, ready to upload.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade export gradescope autograder.zip",
                        "  ./grade export gradescope limiter.zip --exercise rate-limiter --feedback"
                                + " brief");
        return spec;
    }

    static OptionSpec force() {
        return OptionSpec.builder("--force")
                .type(boolean.class)
                .description("Replace the file if it exists.")
                .build();
    }

    @Override
    public Integer call() throws Refused {
        ParseResult asked = spec.commandLine().getParseResult();
        String given = asked.matchedPositionalValue(0, "");
        Path file = console.folder().resolve(given);
        List<Exercise> exercises = Option.chosen(asked);
        Gradescope autograder =
                new Gradescope(
                        ExportCommand.home(console),
                        PackedGrader.ofThisJvm(),
                        exercises,
                        asked.matchedOptionValue("--isolation", "best"),
                        asked.matchedOptionValue("--feedback", "full"));
        try {
            autograder.write(new NewFile(file, asked.hasMatchedOption("--force")));
            double size = Files.size(file) / 1e6;
            console.print(
                    String.format(
                            Locale.ROOT,
                            "The autograder is in %s: %.1f MB.%n"
                                    + "Next: upload it in Gradescope, under Configure Autograder.%n",
                            given,
                            size));
            return Exit.PASSED;
        } catch (IOException e) {
            return ExportCommand.unwritable(console, file, e);
        }
    }
}
