package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Interleavings;
import dev.lockstep.report.Reason;
import dev.lockstep.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a failed check has to say, in the order in which a reader wants it.
record Finding(Report report, ExerciseResult exercise, CheckResult check, SourceView sources) {
    Html.Tag shown() {
        return tag("details", summary(), tag("div", told()).as("told"))
                .as("finding " + Sign.of(check.status()).style())
                .with("id", CheckList.id(exercise, check));
    }

    private Html summary() {
        Reason reason = check.reason();
        String how = reason == null ? "" : reason.words();
        return tag(
                "summary",
                Sign.of(check.status()).shown(),
                tag(
                        "h3",
                        text(check.title()),
                        how.isEmpty() ? nothing() : tag("span", " " + how).as("how")),
                tag("span", CheckList.points(check)).as("points"));
    }

    private List<Html> told() {
        String label = exercise.title() + ", " + check.title();
        List<Html> told = new ArrayList<>();
        told.add(paragraph("rationale", check.rationale()));
        told.add(compared());
        told.add(help(check.help()));
        if (check.interleaving().isEmpty()) {
            told.add(place());
        }
        told.add(Timeline.of(check, label));
        told.add(new StepTable(check.interleaving(), sources, label).shown());
        told.add(new WaitingThreads(check, sources).shown());
        told.add(output(check.output()));
        told.add(order());
        return told;
    }

    private Html compared() {
        if (check.expected() == null && check.actual() == null) {
            return nothing();
        }
        return tag("dl", side("expected", check.expected()), side("actual", check.actual()))
                .as("compared");
    }

    private static Html side(String name, @Nullable String value) {
        return value == null ? nothing() : tag("div", tag("dt", name), tag("dd", value)).as(name);
    }

    private static Html help(@Nullable String help) {
        return help == null
                ? nothing()
                : tag("p", tag("strong", "Where to look next "), Words.of(help)).as("help");
    }

    private Html place() {
        String file = check.file();
        Integer line = check.line();
        return file == null ? nothing() : sources.place(file, line);
    }

    private static Html output(@Nullable String output) {
        if (output == null || output.isBlank()) {
            return nothing();
        }
        String printed = output.stripTrailing();
        String lines = Numbers.counted((int) printed.lines().count(), "line");
        return tag(
                        "details",
                        tag("summary", tag("h4", "What it printed"), tag("span", lines)),
                        Scroll.of("What it printed", tag("pre", printed).as("printed")))
                .as("output");
    }

    private Html order() {
        Interleavings tried = check.interleavings();
        return parts(
                tried == null ? nothing() : tag("p", told(tried)).as("order"),
                check.schedule() == null
                        ? nothing()
                        : parts(
                                tag("p", "The command that plays this order alone:").as("order"),
                                Scroll.of(
                                        "The command that plays this order: " + check.title(),
                                        tag("code", report.replay(exercise.id(), check)))));
    }

    private static String told(Interleavings tried) {
        return "%d orders of steps were tried, %s %d preemptions."
                .formatted(
                        tried.tried(),
                        tried.complete() ? "all there are within" : "not all within",
                        tried.preemptions());
    }

    private static Html paragraph(String style, @Nullable String words) {
        return words == null ? nothing() : tag("p", Words.of(words)).as(style);
    }
}
