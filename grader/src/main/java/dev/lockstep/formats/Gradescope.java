package dev.lockstep.formats;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.util.ArrayList;
import java.util.List;

/// `gradescope`: `results.json` as Gradescope's autograders write it. Everything in it is visible;
/// what the process printed is not.
final class Gradescope {
    private Gradescope() {}

    static String render(Report report) {
        JsonObject json = new JsonObject();
        json.addProperty("score", report.score());
        json.addProperty("execution_time", Math.ceilDiv(report.durationMillis(), 1000L));
        json.addProperty("output", output(report));
        json.addProperty("output_format", "md");
        json.addProperty("test_output_format", "md");
        json.addProperty("test_name_format", "text");
        json.addProperty("visibility", "visible");
        json.addProperty("stdout_visibility", "hidden");
        JsonArray tests = new JsonArray();
        for (int i = 0; i < report.exercises().size(); i++) {
            ExerciseResult exercise = report.exercises().get(i);
            for (int j = 0; j < exercise.checks().size(); j++) {
                String number = (i + 1) + "." + (j + 1);
                tests.add(test(number, exercise, exercise.checks().get(j)));
            }
        }
        json.add("tests", tests);
        return Clean.json(json);
    }

    /// A check that the grader failed at has no score: it counts neither way.
    private static JsonObject test(String number, ExerciseResult exercise, CheckResult check) {
        JsonObject json = new JsonObject();
        json.addProperty("name", Clean.line(exercise.id() + ": " + check.title()));
        json.addProperty("number", number);
        if (check.status() != CheckStatus.GRADER_ERROR) {
            json.addProperty("score", check.points());
            json.addProperty("max_score", check.maxPoints());
            json.addProperty("status", check.status() == CheckStatus.PASSED ? "passed" : "failed");
        }
        String output = Markdown.check(exercise, check);
        if (!output.isEmpty()) {
            json.addProperty("output", output);
        }
        json.addProperty("visibility", "visible");
        return json;
    }

    private static String output(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add("**Score %d of %d**".formatted(report.score(), report.maxScore()));
        parts.add(report.feedback().notice().orElse(""));
        parts.add(Outcome.graderFailed(report) ? Account.GRADER_FAILED : "");
        for (ExerciseResult exercise : report.exercises()) {
            String why = Markdown.unplayed(exercise);
            if (!why.isEmpty()) {
                parts.add("**" + MarkdownText.inline(exercise.id()) + ":** " + why);
            }
            exercise.advice().forEach(advice -> parts.add(Markdown.advice(advice)));
            parts.add(Markdown.measured(exercise));
        }
        String own = Markdown.own(report);
        parts.add(own.isEmpty() ? "" : "**Your own project,** " + own);
        return Account.paragraphs(parts.stream());
    }
}
