package dev.lockstep.cli;

import dev.lockstep.exercise.Exercise;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// `grade list`: the exercises, their points, and how far one has come.
final class ListCommand implements Callable<Integer> {
    private static final String ROW = "%-20s %6s  %-14s  %s%n";

    private final Console console;
    private final CommandSpec spec;

    ListCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addOption(Option.submission()).addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Shows the exercises, their points, and the last known score of each.");
        return spec;
    }

    @Override
    public Integer call() {
        @Nullable String given =
                spec.commandLine().getParseResult().matchedOptionValue("--submission", null);
        Path submission = GradeCommand.submission(given, console);
        Progress progress = new Progress(submission, console.folder());
        StringBuilder text = new StringBuilder();
        text.append(ROW.formatted("exercise", "points", "state", "title"));
        for (Exercise exercise : console.offered()) {
            String state = progress.score(exercise.id()).orElse("not graded yet");
            text.append(ROW.formatted(exercise.id(), exercise.maxScore(), state, exercise.title()));
        }
        console.print(text.toString());
        return Exit.PASSED;
    }
}
