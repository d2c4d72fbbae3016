package dev.lockstep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// `grade export`: makes what goes to learners and to grade books.
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    ExportCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addOption(Option.help());
        spec.addSubcommand("student-repo", new StudentRepoCommand(console).spec());
        spec.addSubcommand("gradescope", new GradescopeCommand(console).spec());
        spec.addSubcommand("github-workflow", new GithubWorkflowCommand(console).spec());
        spec.usageMessage()
                .description(
                        "Makes what goes to learners and to grade books. Nothing of it has a"
                                + " solution or the source of a check in it.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade export student-repo ../week-3 --exercise rate-limiter",
                        "  ./grade export gradescope autograder.zip",
                        "  ./grade export github-workflow --grader school/lockstep@v1.2.0");
        return spec;
    }

    @Override
    public Integer call() {
        throw new Usage(
                "Say what to export: student-repo, gradescope or github-workflow."
                        + "\nTo see what they are: ./grade export --help");
    }

    /// The repository that launchers and exercises are taken from.
    static Path home(Console console) {
        return console.home().orElse(console.folder());
    }

    /// Says what could not be written, and that nothing of it is left.
    static int unwritable(Console console, Path place, IOException failure) {
        console.complain(
                place
                        + " could not be written: "
                        + Failure.reason(failure)
                        + ". It is as it was before.");
        return Exit.GRADER_FAILED;
    }
}
