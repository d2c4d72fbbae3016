package dev.lockstep.cli;

import dev.lockstep.desk.Desk;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Finds what a command is about: whose work, and which exercise and check of the course.
final class Desks {
    private Desks() {}

    /// The work that `--submission` names, else that of this repository.
    static Desk of(CommandSpec spec, Console console) {
        @Nullable String given =
                spec.commandLine().getParseResult().matchedOptionValue("--submission", null);
        return new Desk(GradeCommand.submission(given, console), console.folder());
    }

    /// The exercise that the first word names.
    static Exercise exercise(CommandSpec spec) {
        String name = spec.commandLine().getParseResult().matchedPositionalValue(0, "");
        return Option.exercise(name, spec);
    }

    /// The check of that name.
    static Check check(Exercise exercise, String name) {
        List<String> ids = exercise.checks().stream().map(Check::id).toList();
        return exercise.check(name)
                .orElseThrow(() ->
                        new Usage(
                                "%s has no check '%s'.%s These are its checks: %s."
                                        .formatted(
                                                exercise.id(),
                                                name,
                                                Nearest.question(name, ids),
                                                String.join(", ", ids))));
    }
}
