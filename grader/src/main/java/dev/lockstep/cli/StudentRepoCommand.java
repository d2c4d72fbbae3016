package dev.lockstep.cli;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.export.Assignment;
import dev.lockstep.export.PackedGrader;
import dev.lockstep.export.Refused;
import dev.lockstep.export.StudentRepository;
import dev.lockstep.export.StudentRepository.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `grade export student-repo`: what learners clone.
final class StudentRepoCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    StudentRepoCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("DIR")
                                .index("0")
                                .required(true)
                                .type(String.class)
                                .description(
                                        "A new or empty folder, or a student repository to renew.")
                                .build())
                .addOption(Option.exerciseOption())
                .addOption(
                        OptionSpec.builder("--assignment")
                                .paramLabel("NAME")
                                .type(String.class)
                                .description(
                                        "What learners read as its name. Default: "
                                                + Assignment.NAME
                                                + ".")
                                .build())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Writes what learners clone: stubs, the packed grader, CI and dev container."
                                + " It grades without a network and without Maven. Where DIR is a"
                                + " student repository, grader and untouched files are renewed, and"
                                + " what a learner has changed stays.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade export student-repo ../concurrency",
                        "  ./grade export student-repo ../week-3 --exercise rate-limiter"
                                + " --assignment \"Week 3\"");
        return spec;
    }

    @Override
    public Integer call() throws Refused {
        ParseResult asked = spec.commandLine().getParseResult();
        String given = asked.matchedPositionalValue(0, "");
        Path folder = console.folder().resolve(given);
        List<Exercise> exercises = Option.chosen(asked);
        String name = asked.matchedOptionValue("--assignment", Assignment.NAME);
        Assignment assignment = Assignment.of(name, exercises);
        PackedGrader grader = PackedGrader.ofThisJvm();
        try {
            Path home = ExportCommand.home(console);
            Written written = new StudentRepository(home, grader, assignment).write(folder);
            console.print(told(assignment, given, written));
            return Exit.PASSED;
        } catch (IOException e) {
            return ExportCommand.unwritable(console, folder, e);
        }
    }

    private static String told(Assignment assignment, String folder, Written written) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "Exported '%s' to %s: %d of %d exercises, %d files, %.1f MB.%n",
                        assignment.name(),
                        folder,
                        assignment.exercises().size(),
                        Exercises.all().size(),
                        written.files(),
                        written.bytes() / 1e6));
        written.kept()
                .forEach(path -> text.append("  kept, for it was changed: %s%n".formatted(path)));
        written.gone()
                .forEach(path ->
                        text.append("  left out, for it was removed: %s%n".formatted(path)));
        text.append("Try it: cd %s && ./grade%n".formatted(Quote.shell(folder)));
        return text.toString();
    }
}
