package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;

/// All checks of an exercise, a line each; those that failed lead to what was seen.
record CheckList(ExerciseResult exercise) {
    Html shown() {
        return parts(
                tag("h3", "Checks").as("unseen"),
                tag("ul", exercise.checks().stream().map(this::line).toList()).as("checks"));
    }

    private Html line(CheckResult check) {
        return tag(
                "li",
                Sign.of(check.status()).shown(),
                text(" "),
                tag("span", title(check), because(check)).as("title"),
                text(" "),
                tag("span", points(check)).as("points"));
    }

    private Html title(CheckResult check) {
        boolean told = exercise.status().isPlayed() && check.status() == CheckStatus.FAILED;
        return told
                ? tag("a", check.title()).with("href", "#" + id(exercise, check))
                : text(check.title());
    }

    private Html because(CheckResult check) {
        String because = check.skippedBecause();
        if (because == null) {
            return nothing();
        }
        String premise =
                exercise.checks().stream()
                        .filter(other -> other.id().equals(because))
                        .map(CheckResult::title)
                        .findFirst()
                        .orElse(because);
        return tag("span", " until “" + premise + "” passes").as("because");
    }

    static String id(ExerciseResult exercise, CheckResult check) {
        return exercise.id() + "--" + check.id();
    }

    static String points(CheckResult check) {
        return check.status() == CheckStatus.GRADER_ERROR
                ? "not counted"
                : check.points() + "/" + check.maxPoints();
    }
}
