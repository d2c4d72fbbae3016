package dev.lockstep.cli;

import dev.lockstep.exercise.Approach;
import dev.lockstep.exercise.Approaches;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `grade solution`: other right answers to an exercise, once one's own has passed.
final class SolutionCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    SolutionCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(Option.exercise())
                .addOption(named("--show", "NAME", "Print the source of one of them."))
                .addOption(named("--to", "DIR", "Write all of them into a folder."))
                .addOption(Option.submission())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Shows right answers in different styles and how they differ, once yours has"
                                + " passed.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade solution rate-limiter",
                        "  ./grade solution rate-limiter --show MonitorCount",
                        "  ./grade solution rate-limiter --to ../others");
        return spec;
    }

    private static OptionSpec named(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public Integer call() throws IOException {
        Exercise exercise = Desks.exercise(spec);
        if (!Desks.of(spec, console).logbook().of(exercise).solved()) {
            throw new Usage(
                    "Pass %s first: its solutions show once yours has full marks. What helps until then: ./grade hint %s"
                            .formatted(exercise.id(), exercise.id()));
        }
        Approaches approaches = Approaches.of(exercise);
        if (approaches.all().isEmpty()) {
            console.print(
                    "This copy of the course is without its solutions, so there is nothing to show."
                            + System.lineSeparator());
            return Exit.PASSED;
        }
        @Nullable String show = option("--show");
        @Nullable String to = option("--to");
        if (show != null) {
            console.print(named(approaches, show).source());
        }
        if (to != null) {
            write(approaches, console.folder().resolve(to));
        }
        if (show == null && to == null) {
            console.print(overview(exercise, approaches));
        }
        return Exit.PASSED;
    }

    private @Nullable String option(String name) {
        return spec.commandLine().getParseResult().matchedOptionValue(name, (String) null);
    }

    private static Approach named(Approaches approaches, String name) {
        return approaches
                .find(name)
                .orElseThrow(() ->
                        new Usage(
                                "There is no solution '%s'.%s These are there: %s."
                                        .formatted(
                                                name,
                                                Nearest.question(name, approaches.names()),
                                                String.join(", ", approaches.names()))));
    }

    /// Files that are there already are left as they are, and nothing is written then.
    private void write(Approaches approaches, Path folder) throws IOException {
        for (Approach approach : approaches.all()) {
            Path file = folder.resolve(approach.name() + ".java");
            if (Files.exists(file)) {
                throw new Usage(file + " is there already. Name another folder.");
            }
        }
        Files.createDirectories(folder);
        for (Approach approach : approaches.all()) {
            Files.writeString(folder.resolve(approach.name() + ".java"), approach.source());
        }
        console.print("%d solutions are in %s.%n".formatted(approaches.all().size(), folder));
    }

    private String overview(Exercise exercise, Approaches approaches) {
        Page page = console.page();
        page.line(page.ink().bold(exercise.id() + ", right answers in different styles"));
        page.gap();
        page.words(2, "", approaches.differ());
        for (Approach approach : approaches.all()) {
            page.gap();
            page.line("  " + page.ink().bold(approach.name()));
            approach.about().forEach(paragraph -> page.words(4, "", paragraph));
        }
        page.gap();
        String first = approaches.all().getFirst().name();
        page.words(
                0, "", "Read one: ./grade solution %s --show %s".formatted(exercise.id(), first));
        return page.toString();
    }
}
