package dev.lockstep.cli;

import dev.lockstep.Grading;
import dev.lockstep.export.Refused;
import dev.lockstep.html.HtmlReport;
import dev.lockstep.project.ProjectBuild;
import dev.lockstep.submission.BadSubmission;
import dev.lockstep.watch.Browser;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole: the commands, and what becomes of their errors. Nothing is found by
/// reflection, which would cost a tenth of a second at each start.
public final class Cli {
    private final CommandLine commands;
    private final Console console;

    /// @param seeds gives a new seed for a run that names none
    /// @param nanoseconds real time
    public Cli(
            Grading grading,
            ProjectBuild project,
            Console console,
            LongSupplier seeds,
            LongSupplier nanoseconds,
            Machine machine) {
        this.console = console;
        CommandSpec root = new GradeCommand(grading, project, console, seeds, machine).spec();
        root.name("grade");
        root.addOption(
                OptionSpec.builder("--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        root.version(version());
        root.addSubcommand("list", new ListCommand(console).spec());
        root.addSubcommand(
                "watch", new WatchCommand(grading, console, seeds, browser(console)).spec());
        root.addSubcommand("hint", new HintCommand(console).spec());
        root.addSubcommand("explain", new ExplainCommand(console).spec());
        root.addSubcommand("solution", new SolutionCommand(console).spec());
        root.addSubcommand("reset", new ResetCommand(console).spec());
        root.addSubcommand("verify", new VerifyCommand(grading, console, nanoseconds).spec());
        root.addSubcommand("export", new ExportCommand(console).spec());
        root.addSubcommand("train", new TrainCommand(console).spec());
        describe(root);
        this.commands = new CommandLine(root);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setOut(new PrintWriter(console.out(), true, console.charset()));
        commands.setErr(new PrintWriter(console.err(), true, console.charset()));
        commands.setUsageHelpWidth(100);
        commands.setParameterExceptionHandler(this::misused);
        commands.setExecutionExceptionHandler(this::failed);
    }

    /// What `watch` shows when it is asked to open the report.
    private static Browser browser(Console console) {
        String system = System.getProperty("os.name", "");
        return new Browser("html", HtmlReport::render, system, console.environment());
    }

    /// Runs one command and gives its exit status.
    public int run(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (Error e) {
            Failure.explain(e, console);
            return Exit.GRADER_FAILED;
        }
    }

    private int misused(ParameterException e, String[] arguments) {
        String message = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().getFirst();
            CommandSpec command = e.getCommandLine().getCommandSpec();
            List<String> names = new ArrayList<>(command.optionsMap().keySet());
            names.addAll(command.subcommands().keySet());
            message =
                    (first.startsWith("-") ? "There is no option " : "There is no command ")
                            + first
                            + "."
                            + Nearest.question(first, names);
        }
        console.complain(message + "\nTo see what there is: ./grade --help");
        return Exit.WRONG_USAGE;
    }

    private int failed(Exception e, CommandLine command, ParseResult asked) {
        if (e instanceof Usage || e instanceof BadSubmission || e instanceof Refused) {
            console.complain(String.valueOf(e.getMessage()));
            return Exit.WRONG_USAGE;
        }
        Failure.explain(e, console);
        return Exit.GRADER_FAILED;
    }

    private static String version() {
        String version = Cli.class.getPackage().getImplementationVersion();
        return "Lockstep " + (version == null ? "(development)" : version);
    }

    private static void describe(CommandSpec root) {
        root.usageMessage()
                .description(
                        "Grades Java concurrency exercises in virtual time, the same way every time.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade                                  grade all exercises",
                        "  ./grade rate-limiter                     grade one",
                        "  ./grade --submission ../their-clone      grade someone else's work",
                        "  ./grade --format json --output out.json  for a program to read",
                        "  ./grade rate-limiter --seed 7462839      repeat a run exactly",
                        "  ./grade watch                            grade whenever a file is saved",
                        "  ./grade hint rate-limiter                the next hint",
                        "  ./grade --ci                             report to the CI server it runs on",
                        "",
                        "Exit status: 0 all checks passed (or --min-score reached), 1 points lost,",
                        "2 wrong usage, 70 the grader itself failed (no points are lost by that).");
    }
}
