package dev.lockstep.cli;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.schedule.Schedule;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The options that several commands share, and how their values are read.
final class Option {
    private Option() {}

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    static PositionalParamSpec exercises() {
        return PositionalParamSpec.builder()
                .paramLabel("EXERCISE")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Which exercises; all of them when none is named.")
                .build();
    }

    /// Names an exercise, as often as it is given.
    static OptionSpec exerciseOption() {
        return OptionSpec.builder("--exercise")
                .paramLabel("ID")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .converters((ITypeConverter<String>) Option::exerciseId)
                .description("Only this exercise. Repeat it for more. Default: all.")
                .build();
    }

    /// The exercises that `--exercise` names, in the order of the catalogue; all without a name.
    static List<Exercise> chosen(ParseResult asked) {
        List<String> ids = asked.matchedOptionValue("--exercise", List.of());
        return Exercises.all().stream()
                .filter(exercise -> ids.isEmpty() || ids.contains(exercise.id()))
                .toList();
    }

    private static String exerciseId(String id) {
        if (Exercises.find(id).isPresent()) {
            return id;
        }
        List<String> ids = Exercises.all().stream().map(Exercise::id).toList();
        throw new TypeConversionException(
                "'" + id + "' is none of these exercises: " + String.join(", ", ids));
    }

    /// The one exercise that a command is about.
    static PositionalParamSpec exercise() {
        return PositionalParamSpec.builder()
                .paramLabel("EXERCISE")
                .index("0")
                .arity("1")
                .type(String.class)
                .description("Which exercise.")
                .build();
    }

    static PositionalParamSpec check() {
        return PositionalParamSpec.builder()
                .paramLabel("CHECK")
                .index("1")
                .arity("0..1")
                .type(String.class)
                .description("Which check, as a report names it, with - between the words.")
                .build();
    }

    static OptionSpec submission() {
        return OptionSpec.builder("-s", "--submission")
                .paramLabel("PATH")
                .type(String.class)
                .description(
                        "A clone, any folder with .java files, a .zip of one of these, or one file."
                                + " Default: the exercises of this repository.")
                .build();
    }

    static OptionSpec seed() {
        return OptionSpec.builder("--seed")
                .paramLabel("N")
                .type(Long.class)
                .converters((ITypeConverter<Long>) Option::wholeNumber)
                .description("Repeat a run: the same seed gives the same inputs.")
                .build();
    }

    static OptionSpec quiescence() {
        return choice("--quiescence", "best", "kernel", "portable")
                .description(
                        "How to tell that nothing runs: best (default) takes kernel where there"
                                + " is one to ask, and portable elsewhere.")
                .build();
    }

    static OptionSpec isolation() {
        return choice("--isolation", "best", "required", "none")
                .description(
                        "What the system puts around a submission's JVM: best (default) takes"
                                + " bubblewrap, else Landlock, else nothing; required stops where"
                                + " there is neither.")
                .build();
    }

    static OptionSpec color() {
        return choice("--color", "auto", "always", "never")
                .description(
                        "auto (default) colours a terminal unless NO_COLOR is set, always and"
                                + " never do as they say.")
                .build();
    }

    static OptionSpec schedule() {
        return OptionSpec.builder("--schedule")
                .paramLabel("ORDER")
                .type(String.class)
                .converters((ITypeConverter<String>) Option::order)
                .description(
                        "Replay this one order of steps, as a report names it (17:2,23:1), instead"
                                + " of searching.")
                .build();
    }

    private static String order(String text) {
        try {
            return Schedule.parse(text).toString();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static OptionSpec number(String name, String label, int least, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Integer.class)
                .converters(
                        (ITypeConverter<Integer>)
                                value -> {
                                    long number = wholeNumber(value);
                                    if (number < least || number > Integer.MAX_VALUE) {
                                        throw new TypeConversionException(
                                                value + " is not a number from " + least + " up");
                                    }
                                    return (int) number;
                                })
                .description(description)
                .build();
    }

    /// An option with one of several words as its value, the first of which is the default.
    static OptionSpec.Builder choice(String name, String... values) {
        List<String> all = List.of(values);
        return OptionSpec.builder(name)
                .paramLabel(String.join("|", all))
                .type(String.class)
                .converters(
                        (ITypeConverter<String>)
                                value -> {
                                    if (!all.contains(value)) {
                                        throw new TypeConversionException(
                                                "'"
                                                        + value
                                                        + "' is none of "
                                                        + String.join(", ", all));
                                    }
                                    return value;
                                });
    }

    /// The exercises that are named, in the order of the catalogue; without names, the offered
    /// ones.
    static List<Exercise> named(CommandSpec spec, List<Exercise> offered) {
        List<String> names =
                spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
        names.forEach(name -> exercise(name, spec));
        return names.isEmpty()
                ? offered
                : Exercises.all().stream()
                        .filter(exercise -> names.contains(exercise.id()))
                        .toList();
    }

    /// The exercise of that name.
    static Exercise exercise(String name, CommandSpec spec) {
        return Exercises.find(name).orElseThrow(() -> new Usage(unknown(name, spec)));
    }

    private static String unknown(String name, CommandSpec spec) {
        if (name.contains("/") || name.contains("\\") || name.endsWith(".java")) {
            return "'" + name + "' is no exercise. To grade a file or folder: --submission " + name;
        }
        List<String> known =
                Stream.concat(
                                Exercises.all().stream().map(Exercise::id),
                                spec.subcommands().keySet().stream())
                        .toList();
        String nearest = Nearest.question(name, known);
        return "There is no exercise '"
                + name
                + "'."
                + nearest
                + " These are the exercises: "
                + String.join(", ", Exercises.all().stream().map(Exercise::id).toList())
                + ".";
    }

    private static Long wholeNumber(String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + value + "' is not a whole number");
        }
    }
}
