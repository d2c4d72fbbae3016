package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.ProjectResult;
import dev.lockstep.report.Report;

/// The report as one HTML page, to be opened from a file: all that it needs is in it.
public final class HtmlReport {
    private static final String DOCTYPE = "<!doctype html>\n";

    private HtmlReport() {}

    public static String render(Report report) {
        Assets assets = Assets.load();
        Html page = tag("html", head(report, assets), body(report, assets)).with("lang", "en");
        return DOCTYPE + Markup.of(page) + "\n";
    }

    private static Html head(Report report, Assets assets) {
        String title =
                "%d of %d · %s · Lockstep"
                        .formatted(report.score(), report.maxScore(), report.submission());
        return tag(
                "head",
                tag("meta").with("charset", "utf-8"),
                tag("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", assets.policy()),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                tag("title", title),
                tag("style", new Html.Own(assets.style())));
    }

    private static Html meta(String name, String content) {
        return tag("meta").with("name", name).with("content", content);
    }

    private static Html body(Report report, Assets assets) {
        ExerciseSection section = new ExerciseSection(report);
        return tag(
                "body",
                tag("a", "Skip to the results").as("skip").with("href", "#results"),
                Overview.of(report),
                tag(
                                "main",
                                parts(report.exercises().stream().map(section::of).toList()),
                                project(report))
                        .with("id", "results"),
                tag("footer", Facts.of(report)),
                tag("script", new Html.Own(assets.script())));
    }

    private static Html project(Report report) {
        ProjectResult project = report.project();
        if (project == null) {
            return nothing();
        }
        String error = project.firstError();
        return tag(
                        "section",
                        tag("h2", "Your own project").with("id", "project"),
                        tag("p", text(project.sentence() + " "), tag("code", project.folder())),
                        error == null ? nothing() : tag("pre", error).as("printed"))
                .as("exercise")
                .with("aria-labelledby", "project");
    }
}
