package dev.lockstep.cli;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.export.GithubWorkflow;
import dev.lockstep.export.NewFile;
import dev.lockstep.export.Pinned;
import dev.lockstep.export.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `grade export github-workflow`: grades learners' repositories on GitHub.
final class GithubWorkflowCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    GithubWorkflowCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("FILE")
                                .index("0")
                                .arity("0..1")
                                .type(String.class)
                                .description("Where to write it. Default: here, on the terminal.")
                                .build())
                .addOption(
                        OptionSpec.builder("--grader")
                                .paramLabel("OWNER/REPO@REF")
                                .required(true)
                                .type(String.class)
                                .description(
                                        "Where the grader comes from: a public repository, and a"
                                                + " whole commit or a version's tag. An exported"
                                                + " student repository will do.")
                                .build())
                .addOption(Option.exerciseOption())
                .addOption(
                        OptionSpec.builder("--classroom50")
                                .type(boolean.class)
                                .description("An autograder.py for Classroom 50 instead.")
                                .build())
                .addOption(GradescopeCommand.force())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Writes a workflow for GitHub Classroom that takes a learner's sources, and"
                                + " the grader from elsewhere.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade export github-workflow --grader school/lockstep@v1.2.0"
                                + " .github/workflows/classroom.yml",
                        "  ./grade export github-workflow --grader school/lockstep@v1.2.0"
                                + " --classroom50 autograder.py");
        return spec;
    }

    @Override
    public Integer call() throws Refused {
        ParseResult asked = spec.commandLine().getParseResult();
        List<Exercise> exercises = Option.chosen(asked);
        Pinned grader = Pinned.parse(asked.matchedOptionValue("--grader", ""));
        GithubWorkflow workflow = new GithubWorkflow(grader, exercises);
        String text =
                asked.hasMatchedOption("--classroom50")
                        ? workflow.classroom50()
                        : workflow.classroom();
        if (!asked.hasMatchedPositional(0)) {
            console.printUtf8(text);
            return Exit.PASSED;
        }
        Path file = console.folder().resolve(asked.matchedPositionalValue(0, ""));
        try {
            new NewFile(file, asked.hasMatchedOption("--force")).text(text);
            return Exit.PASSED;
        } catch (IOException e) {
            return ExportCommand.unwritable(console, file, e);
        }
    }
}
