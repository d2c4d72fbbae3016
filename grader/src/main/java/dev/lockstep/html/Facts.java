package dev.lockstep.html;

import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;

import dev.lockstep.report.Environment;
import dev.lockstep.report.Feedback;
import dev.lockstep.report.Report;

/// The bottom of the page: how to repeat the run, and where it took place.
final class Facts {
    private Facts() {}

    static Html of(Report report) {
        Environment environment = report.environment();
        return tag(
                        "section",
                        tag("h2", "About this run").with("id", "about"),
                        tag("p", "The same command gives the same verdicts, on every machine:"),
                        Scroll.of(
                                "The command that repeats this run", tag("code", report.replay())),
                        tag(
                                "dl",
                                seed(report),
                                fact("status", report.status()),
                                fact("took", Numbers.seconds(report.durationMillis())),
                                fact("grader", "Lockstep " + environment.grader()),
                                fact("JDK", environment.jdk()),
                                fact("system", environment.os()),
                                fact("processors", Integer.toString(environment.processors())),
                                fact("isolation", environment.isolation()),
                                fact("sources", environment.submissionHash())))
                .as("about")
                .with("aria-labelledby", "about");
    }

    private static Html seed(Report report) {
        boolean shown = report.feedback() == Feedback.FULL;
        return fact("seed", shown ? Long.toString(report.seed()) : "hidden by the course");
    }

    private static Html fact(String name, String value) {
        return tag("div", parts(tag("dt", name), tag("dd", value)));
    }
}
