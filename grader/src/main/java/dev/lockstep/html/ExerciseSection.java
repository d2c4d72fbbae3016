package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Measurement;
import dev.lockstep.report.Report;
import java.util.ArrayList;
import java.util.List;

/// One exercise: its checks, then what each lost point is about, then remarks.
final class ExerciseSection {
    private final Report report;

    ExerciseSection(Report report) {
        this.report = report;
    }

    Html of(ExerciseResult exercise) {
        SourceView sources = new SourceView(exercise.sources());
        String sentence = exercise.status().sentence();
        return tag(
                        "section",
                        head(exercise),
                        sentence.isEmpty() ? nothing() : tag("p", sentence).as("sentence"),
                        new Problems(report.exercises(), sources).of(exercise),
                        checks(exercise),
                        findings(exercise, sources),
                        Remarks.of(exercise.advice(), sources),
                        measurements(exercise.measurements()))
                .as("exercise")
                .with("aria-labelledby", exercise.id());
    }

    private static Html head(ExerciseResult exercise) {
        String name = exercise.className();
        return tag(
                        "div",
                        tag("h2", exercise.title()).with("id", exercise.id()).with("tabindex", -1),
                        tag("p", Sign.of(exercise.status()).shown()),
                        tag("p", tag("span", Overview.points(exercise)).as("points")).as("total"),
                        tag(
                                        "p",
                                        tag("code", exercise.id()),
                                        name == null
                                                ? nothing()
                                                : parts(text(" · "), tag("code", name)))
                                .as("names"))
                .as("head");
    }

    private static Html checks(ExerciseResult exercise) {
        Html list = new CheckList(exercise).shown();
        if (exercise.status().isPlayed()) {
            return list;
        }
        String summary = "The " + exercise.checks().size() + " checks that were not run";
        return tag("details", tag("summary", summary), list).as("unplayed");
    }

    /// What comes first is open: whoever has one mistake finds it at once, and whoever has more is
    /// not shown all of them.
    private Html findings(ExerciseResult exercise, SourceView sources) {
        List<Html> findings = new ArrayList<>();
        for (CheckResult check : exercise.checks()) {
            boolean told =
                    check.status() == CheckStatus.FAILED
                            || check.status() == CheckStatus.GRADER_ERROR;
            if (told && exercise.status().isPlayed()) {
                Html.Tag finding = new Finding(report, exercise, check, sources).shown();
                findings.add(findings.isEmpty() ? finding.with("open", "") : finding);
            }
        }
        return parts(findings);
    }

    private static Html measurements(List<Measurement> measurements) {
        return parts(
                measurements.stream()
                        .map(m ->
                                tag("p", tag("strong", "Measured "), text(m.sentence()))
                                        .as("measured"))
                        .toList());
    }
}
