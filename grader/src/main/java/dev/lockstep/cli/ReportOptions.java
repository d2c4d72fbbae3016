package dev.lockstep.cli;

import dev.lockstep.report.Feedback;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that say which reports are written, and how much they tell.
final class ReportOptions {
    private ReportOptions() {}

    static OptionSpec report() {
        return OptionSpec.builder("--report")
                .paramLabel("FORMAT[=FILE]")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(Wanted.class)
                .converters((ITypeConverter<Wanted>) Wanted::parse)
                .description(
                        "Also write the report as FORMAT, as often as you like; - is standard output."
                                + " The formats, and where they go without FILE: "
                                + Wanted.catalogue()
                                + ".")
                .build();
    }

    static OptionSpec ci() {
        return OptionSpec.builder("--ci")
                .type(boolean.class)
                .description(
                        "Find out which CI server or grade book this runs on, and write what it"
                                + " reads: GitHub Actions (with Classroom 50), GitLab, Gradescope,"
                                + " PrairieLearn.")
                .build();
    }

    static OptionSpec feedback() {
        return Option.choice("--feedback", "full", "brief", "none")
                .description(
                        "How much every report tells: full (default), brief leaves out values,"
                                + " timelines, output and the seed, none all but verdicts and"
                                + " points.")
                .build();
    }

    static List<Wanted> reports(ParseResult asked) {
        return asked.matchedOptionValue("--report", List.of());
    }

    static Feedback feedback(ParseResult asked) {
        String name = asked.matchedOptionValue("--feedback", "full");
        return Feedback.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
