package dev.lockstep.cli;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.exercise.Lesson;
import dev.lockstep.exercise.Lessons;
import dev.lockstep.report.Page;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `grade explain`: what a check asks for, why, and the usual mistakes.
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    ExplainCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("[EXERCISE] CHECK")
                                .hideParamSyntax(true)
                                .arity("1..2")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .description("Which check; several exercises have some of them.")
                                .build())
                .addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Explains a check: what it asks for, why it matters, the usual mistakes, and"
                                + " what to read.")
                .footer(
                        "",
                        "Examples:",
                        "  ./grade explain never-exceeds-the-limit",
                        "  ./grade explain concurrent-fetch overlaps-all-calls");
        return spec;
    }

    @Override
    public Integer call() {
        List<String> words =
                spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
        if (words.size() > 2) {
            throw new Usage("Name one check, and if need be its exercise before it.");
        }
        String check = words.getLast();
        Exercise exercise =
                words.size() == 2 ? Option.exercise(words.getFirst(), spec) : theOnlyOneWith(check);
        console.print(text(exercise, Desks.check(exercise, check)));
        return Exit.PASSED;
    }

    private static Exercise theOnlyOneWith(String check) {
        List<Exercise> all =
                Exercises.all().stream().filter(e -> e.check(check).isPresent()).toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        if (all.isEmpty()) {
            throw new Usage(unknown(check));
        }
        String commands =
                all.stream()
                        .map(e -> "\n  ./grade explain " + e.id() + " " + check)
                        .collect(Collectors.joining());
        throw new Usage(check + " is a check of several exercises. Name one of them:" + commands);
    }

    private static String unknown(String check) {
        if (Exercises.find(check).isPresent()) {
            String first = Exercises.find(check).orElseThrow().checks().getFirst().id();
            return "Name a check of it too, such as: ./grade explain " + check + " " + first;
        }
        List<String> ids =
                Exercises.all().stream()
                        .flatMap(e -> e.checks().stream())
                        .map(Check::id)
                        .distinct()
                        .toList();
        return "There is no check '"
                + check
                + "'."
                + Nearest.question(check, ids)
                + " A report names the checks, ./grade list the exercises.";
    }

    private String text(Exercise exercise, Check check) {
        Lesson lesson = Lessons.of(exercise, check);
        Page page = console.page();
        page.line(page.ink().bold(exercise.id() + ", " + check.title()));
        page.gap();
        page.words(2, "", lesson.checks());
        part("Why it matters", List.of(lesson.why()), "", page);
        part("The usual mistakes", lesson.mistakes(), page.ink().dot() + " ", page);
        part("To read", lesson.reading(), page.ink().dot() + " ", page);
        return page.toString();
    }

    private static void part(String title, List<String> texts, String mark, Page page) {
        if (!texts.isEmpty()) {
            page.gap();
            page.line(page.ink().bold(title));
            texts.forEach(text -> page.words(2, mark, text));
        }
    }
}
