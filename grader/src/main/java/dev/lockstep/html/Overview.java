package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.NextStep;
import dev.lockstep.report.Report;
import java.util.List;

/// The top of the page: the score, the one thing to do next, and a line for each exercise.
final class Overview {
    private static final String NOT_FINAL =
            "The grader failed in part, so this score is not final. Nothing that the grader failed at"
                    + " was counted against the submission.";

    private Overview() {}

    static Html of(Report report) {
        return tag(
                "header",
                tag("p", "Lockstep report").as("brand"),
                tag("h1", tag("span", report.submission()).as("name"), score(report)),
                report.status().equals("graded") ? nothing() : tag("p", NOT_FINAL).as("odd note"),
                report.feedback()
                        .notice()
                        .<Html>map(notice -> tag("p", notice).as("note"))
                        .orElse(nothing()),
                tag("p", tag("strong", "Next "), text(NextStep.of(report))).as("next"),
                exercises(report.exercises()));
    }

    private static Html score(Report report) {
        return tag(
                        "span",
                        tag("span", "Score ").as("unseen"),
                        tag("b", Integer.toString(report.score())),
                        text(" of " + report.maxScore()))
                .as(report.everythingPassed() ? "score good" : "score");
    }

    private static Html exercises(List<ExerciseResult> exercises) {
        return tag(
                        "nav",
                        tag("ul", exercises.stream().map(Overview::exercise).toList())
                                .as("exercises"),
                        tag("button", "Open all")
                                .with("type", "button")
                                .with("id", "open-all")
                                .with("hidden", ""))
                .with("aria-label", "Exercises");
    }

    private static Html exercise(ExerciseResult exercise) {
        return tag(
                "li",
                tag(
                                "a",
                                tag("span", exercise.title()).as("title"),
                                text(" "),
                                Sign.of(exercise.status()).shown(),
                                text(" "),
                                tag("span", points(exercise)).as("points"),
                                bar(exercise))
                        .with("href", "#" + exercise.id()));
    }

    static String points(ExerciseResult exercise) {
        return exercise.score() + "/" + exercise.maxScore();
    }

    /// A bar that shows the share of the points; the points stand beside it.
    private static Html bar(ExerciseResult exercise) {
        double share = 100.0 * exercise.score() / Math.max(1, exercise.maxScore());
        return parts(
                tag(
                                "svg",
                                tag("rect").as("all").with("width", 100).with("height", 4),
                                tag("rect").as("got").with("width", share).with("height", 4))
                        .as("bar")
                        .with("viewBox", "0 0 100 4")
                        .with("preserveAspectRatio", "none")
                        .with("aria-hidden", "true"));
    }
}
