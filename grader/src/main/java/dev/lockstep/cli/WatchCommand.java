package dev.lockstep.cli;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grading;
import dev.lockstep.desk.Desk;
import dev.lockstep.desk.Overview;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.watch.Browser;
import dev.lockstep.watch.Front;
import dev.lockstep.watch.LiveFront;
import dev.lockstep.watch.PlainFront;
import dev.lockstep.watch.Vigil;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `grade watch`: grades an exercise whenever one of its files is saved.
final class WatchCommand implements Callable<Integer> {
    private final Grading grading;
    private final Console console;
    private final LongSupplier seeds;
    private final Browser browser;
    private final CommandSpec spec;

    /// @param seeds gives one seed, which serves as long as the watching lasts
    WatchCommand(Grading grading, Console console, LongSupplier seeds, Browser browser) {
        this.grading = grading;
        this.console = console;
        this.seeds = seeds;
        this.browser = browser;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("EXERCISE")
                                .index("0")
                                .arity("0..1")
                                .type(String.class)
                                .description(
                                        "Which exercise; the first that is not passed when none is"
                                                + " named.")
                                .build())
                .addOption(Option.submission())
                .addOption(Option.seed())
                .addOption(Option.quiescence())
                .addOption(Option.isolation())
                .addOption(Option.color())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Grades an exercise whenever one of its files is saved, and obeys single"
                                + " keys: n next, h hint, t full trace, l list, q quit; ? shows all"
                                + " of them.")
                .footer("", "Examples:", "  ./grade watch", "  ./grade watch rate-limiter");
        return spec;
    }

    @Override
    public Integer call() throws InterruptedException {
        ParseResult asked = spec.commandLine().getParseResult();
        @Nullable String name = asked.matchedPositionalValue(0, (String) null);
        Optional<Exercise> first =
                Optional.ofNullable(name).map(given -> Option.exercise(given, spec));
        Desk desk = Desks.of(spec, console);
        long seed = seeds.getAsLong();
        @Nullable Long given = asked.matchedOptionValue("--seed", null);
        long used = given == null ? seed : given;
        try (Front front = front()) {
            new Vigil(
                            grading,
                            (exercises, schedule) ->
                                    request(asked, desk, exercises, used, schedule),
                            new Overview(Exercises.all(), desk, console.folder()),
                            front,
                            console.ink(asked.matchedOptionValue("--color", "auto")),
                            browser,
                            console.clock())
                    .keep(first);
        }
        return Exit.PASSED;
    }

    private Front front() {
        Optional<Front> live =
                console.terminal() ? LiveFront.open(console.out()) : Optional.empty();
        return live.orElseGet(
                () -> new PlainFront(console.out(), console.in(), console.page().width()));
    }

    private static GradeRequest request(
            ParseResult asked,
            Desk desk,
            List<Exercise> exercises,
            long seed,
            @Nullable String schedule) {
        @Nullable String given = asked.matchedOptionValue("--submission", null);
        String names = exercises.stream().map(Exercise::id).collect(Collectors.joining(" "));
        String replay =
                "./grade "
                        + names
                        + (given == null ? "" : " --submission " + Quote.shell(given))
                        + " --seed "
                        + seed
                        + (schedule == null ? "" : " --schedule " + schedule);
        return new GradeRequest(
                desk.submission(),
                given == null ? desk.submission().toString() : given,
                exercises,
                seed,
                asked.matchedOptionValue("--quiescence", "best"),
                asked.matchedOptionValue("--isolation", "best"),
                schedule,
                replay);
    }
}
