package dev.lockstep.cli;

import dev.lockstep.desk.Desk;
import dev.lockstep.desk.Hint;
import dev.lockstep.exercise.Exercise;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// `grade hint`: the next hint for the first check that failed.
final class HintCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    HintCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(Option.exercise())
                .addPositional(Option.check())
                .addOption(Option.submission())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Gives the next hint for the first check that failed when the exercise was"
                                + " last graded, or for the check that is named. Up to three hints a"
                                + " check, from a nudge to nearly the answer.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade hint rate-limiter",
                        "  ./grade hint rate-limiter never-exceeds-the-limit");
        return spec;
    }

    @Override
    public Integer call() {
        Exercise exercise = Desks.exercise(spec);
        @Nullable String named =
                spec.commandLine().getParseResult().matchedPositionalValue(1, (String) null);
        Desk desk = Desks.of(spec, console);
        Hint hint =
                Hint.next(
                        exercise,
                        Optional.ofNullable(named).map(name -> Desks.check(exercise, name)),
                        desk.logbook(),
                        console.page());
        desk.keep(hint.logbook());
        console.print(hint.text());
        return Exit.PASSED;
    }
}
