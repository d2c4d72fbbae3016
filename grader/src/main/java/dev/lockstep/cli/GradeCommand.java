package dev.lockstep.cli;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grading;
import dev.lockstep.desk.Desk;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.project.ProjectBuild;
import dev.lockstep.report.ProjectResult;
import dev.lockstep.report.Report;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `grade`: grades a submission and prints the report.
final class GradeCommand implements Callable<Integer> {
    private final Grading grading;
    private final ProjectBuild project;
    private final Console console;
    private final LongSupplier seeds;
    private final Machine machine;
    private final CommandSpec spec;

    /// @param seeds gives a new seed for a run that names none
    GradeCommand(
            Grading grading,
            ProjectBuild project,
            Console console,
            LongSupplier seeds,
            Machine machine) {
        this.grading = grading;
        this.project = project;
        this.console = console;
        this.seeds = seeds;
        this.machine = machine;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(Option.exercises())
                .addOption(Option.submission())
                .addOption(
                        Option.choice("--format", "text", "json")
                                .description("What the report is written as. Default: text.")
                                .build())
                .addOption(output())
                .addOption(ReportOptions.report())
                .addOption(ReportOptions.ci())
                .addOption(ReportOptions.feedback())
                .addOption(Option.seed())
                .addOption(Option.schedule())
                .addOption(
                        Option.number(
                                "--min-score",
                                "N",
                                0,
                                "Be content (exit 0) with N points or more."))
                .addOption(
                        OptionSpec.builder("--project")
                                .type(boolean.class)
                                .description(
                                        "Also build your own Maven project and run its own tests."
                                                + " Costs no points.")
                                .build())
                .addOption(Option.quiescence())
                .addOption(Option.isolation())
                .addOption(Option.color())
                .addOption(Option.help());
        return spec;
    }

    @Override
    public Integer call() throws BadSubmission, IOException, InterruptedException {
        ParseResult asked = spec.commandLine().getParseResult();
        GradeRequest request = request(asked);
        Output output = output(asked);
        Delivery delivery = delivery(asked, output, request.submission());
        Report report = grading.grade(request);
        if (asked.hasMatchedOption("--project")) {
            report = report.withProject(build(request.submission()));
        }
        remember(request, report);
        boolean delivered = delivery.deliver(ReportOptions.feedback(asked).of(report), output);
        @Nullable Integer least = asked.matchedOptionValue("--min-score", null);
        int status = Exit.of(report, least == null ? OptionalInt.empty() : OptionalInt.of(least));
        return delivered ? status : Exit.GRADER_FAILED;
    }

    /// One order of steps says too little to be remembered.
    private void remember(GradeRequest request, Report report) {
        if (request.schedule() == null) {
            Desk desk = new Desk(request.submission(), console.folder());
            desk.keep(desk.logbook().after(report));
        }
    }

    private GradeRequest request(ParseResult asked) {
        List<Exercise> exercises = Option.named(spec, console.offered());
        @Nullable Long seed = asked.matchedOptionValue("--seed", null);
        long used = seed == null ? seeds.getAsLong() : seed;
        @Nullable String given = asked.matchedOptionValue("--submission", null);
        Path submission = submission(given, console);
        String name = given == null ? shown(submission) : given;
        String quiescence = asked.matchedOptionValue("--quiescence", "best");
        @Nullable String schedule = asked.matchedOptionValue("--schedule", null);
        String replay = replay(asked, given, quiescence, used, schedule);
        String isolation = asked.matchedOptionValue("--isolation", "best");
        return new GradeRequest(
                submission, name, exercises, used, quiescence, isolation, schedule, replay);
    }

    static Path submission(@Nullable String given, Console console) {
        Path path = given == null ? console.exercises() : console.folder().resolve(given);
        if (!Files.exists(path)) {
            throw new Usage(
                    given == null
                            ? "There is no folder "
                                    + path
                                    + " to grade. Name one: --submission PATH"
                            : "There is no file or folder " + given + ".");
        }
        return path;
    }

    private String shown(Path submission) {
        boolean inside = submission.startsWith(console.folder());
        String name = inside ? console.folder().relativize(submission).toString() : "";
        return name.isEmpty() ? submission.toString() : name;
    }

    private static String replay(
            ParseResult asked,
            @Nullable String given,
            String quiescence,
            long seed,
            @Nullable String schedule) {
        List<String> words = new ArrayList<>(List.of("./grade"));
        List<String> names = asked.matchedPositionalValue(0, List.of());
        words.addAll(names);
        if (given != null) {
            words.addAll(List.of("--submission", Quote.shell(given)));
        }
        if (!quiescence.equals("best")) {
            words.addAll(List.of("--quiescence", quiescence));
        }
        words.addAll(List.of("--seed", Long.toString(seed)));
        if (schedule != null) {
            words.addAll(List.of("--schedule", schedule));
        }
        return String.join(" ", words);
    }

    private ProjectResult build(Path submission) throws IOException {
        Optional<Path> folder = ProjectBuild.folder(submission);
        if (folder.isEmpty()) {
            String why = "There is no pom.xml in this folder or above it.";
            return new ProjectResult(submission.toString(), false, 0, 0, 0, why);
        }
        if (console.terminal()) {
            console.complain("Building your own project with Maven...");
        }
        return project.run(folder.get(), List.of());
    }

    private Delivery delivery(ParseResult asked, Output output, Path submission) {
        Optional<CiServer> server =
                asked.hasMatchedOption("--ci")
                        ? CiServer.of(console.environment(), machine.root())
                        : Optional.empty();
        List<Wanted> wanted = new ArrayList<>(server.map(CiServer::wants).orElse(List.of()));
        wanted.addAll(ReportOptions.reports(asked));
        Wanted.check(wanted, output, console.folder());
        return new Delivery(
                console,
                machine,
                List.copyOf(wanted),
                Sources.of(submission, console),
                asked.hasMatchedOption("--ci")
                        ? Optional.of(CiServer.name(server))
                        : Optional.empty());
    }

    private Output output(ParseResult asked) {
        @Nullable String file = asked.matchedOptionValue("--output", null);
        return new Output(
                asked.matchedOptionValue("--format", "text"),
                asked.matchedOptionValue("--color", "auto"),
                Optional.ofNullable(file).map(console.folder()::resolve));
    }

    private static OptionSpec output() {
        return OptionSpec.builder("-o", "--output")
                .paramLabel("FILE")
                .type(String.class)
                .description(
                        "Write the report to FILE, in the format that --format names, and show it"
                                + " here as text.")
                .build();
    }
}
