package dev.lockstep.cli;

import dev.lockstep.Grading;
import dev.lockstep.course.BusyLoops;
import dev.lockstep.course.Course;
import dev.lockstep.course.Solution;
import dev.lockstep.course.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `grade verify`: the course checks itself.
final class VerifyCommand implements Callable<Integer> {
    private static final long SEED = 1;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Grading grading;
    private final Console console;
    private final LongSupplier nanoseconds;
    private final CommandSpec spec;

    VerifyCommand(Grading grading, Console console, LongSupplier nanoseconds) {
        this.grading = grading;
        this.console = console;
        this.nanoseconds = nanoseconds;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(Option.exercises())
                .addOption(Option.number("--runs", "N", 1, "Repeat with N seeds. Default: 1."))
                .addOption(
                        Option.number(
                                "--jobs",
                                "N",
                                1,
                                "Grade N side by side. Default: as many as processors."))
                .addOption(Option.number("--under-load", "K", 0, "Run K busy loops beside it."))
                .addOption(
                        OptionSpec.builder("--only")
                                .paramLabel("NAME")
                                .type(String.class)
                                .description("Only the solution of this name.")
                                .build())
                .addOption(
                        OptionSpec.builder("--check")
                                .paramLabel("ID")
                                .type(String.class)
                                .description(
                                        "Only this check, on right solutions and on those that"
                                                + " must fail it.")
                                .build())
                .addOption(Option.seed())
                .addOption(Option.quiescence())
                .addOption(Option.isolation())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "The course checks itself: right answers get full marks, flawed ones fail"
                                + " exactly the checks they name, stubs are not attempted.");
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ParseResult asked = spec.commandLine().getParseResult();
        Path home = console.home().orElse(console.folder());
        if (!Course.exists(home)) {
            throw new Usage("There are no solutions in " + home + " to verify the course with.");
        }
        Course course = Course.read(home, Option.named(spec, console.offered()));
        @Nullable String only = asked.matchedOptionValue("--only", null);
        List<Solution> solutions =
                course.solutions().stream()
                        .filter(solution -> only == null || solution.name().equals(only))
                        .flatMap(solution -> forCheck(asked, solution).stream())
                        .toList();
        if (solutions.isEmpty()) {
            throw new Usage("There is no such solution" + (only == null ? "." : ": " + only));
        }
        course.faults().forEach(fault -> line("fault: " + fault));
        course.notes().forEach(note -> line("note: " + note));
        boolean right = verify(asked, solutions);
        return right && course.faults().isEmpty() ? Exit.PASSED : Exit.POINTS_LOST;
    }

    /// The solution for the one check that is asked for, if any: those that are right, and those
    /// that must fail it.
    private static Optional<Solution> forCheck(ParseResult asked, Solution solution) {
        @Nullable String check = asked.matchedOptionValue("--check", null);
        return check == null ? Optional.of(solution) : solution.only(check);
    }

    private boolean verify(ParseResult asked, List<Solution> solutions)
            throws InterruptedException {
        String quiescence = asked.matchedOptionValue("--quiescence", "best");
        String isolation = asked.matchedOptionValue("--isolation", "best");
        long seed = asked.matchedOptionValue("--seed", SEED);
        int runs = asked.matchedOptionValue("--runs", 1);
        int jobs = Math.max(1, asked.matchedOptionValue("--jobs", PROCESSORS));
        try (BusyLoops _ = new BusyLoops(asked.matchedOptionValue("--under-load", 0))) {
            return new Verification(grading, quiescence, isolation, nanoseconds, jobs, this::line)
                    .run(solutions, Verification.seeds(seed, runs));
        }
    }

    private void line(String line) {
        console.print(line + System.lineSeparator());
    }
}
