package dev.lockstep.formats;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ProjectResult;
import dev.lockstep.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `prairielearn`: `results.json` for PrairieLearn's external graders, below 1 MB.
///
/// A submission of which nothing could be played is no attempt, and neither is one that the grader
/// itself failed at: both are not gradable, and cost the learner nothing.
final class PrairieLearn {
    private static final int MOST_BYTES = 900_000;
    private static final int[] OUTPUTS = {10_000, 2_000, 200};

    private PrairieLearn() {}

    static String render(Report report) {
        String json = "";
        for (int longest : OUTPUTS) {
            json = Clean.json(results(report, longest));
            if (json.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
                break;
            }
        }
        return json;
    }

    private static JsonObject results(Report report, int longest) {
        if (Outcome.graderFailed(report)) {
            return ungradable(report, Account.GRADER_FAILED + " Submit again.");
        }
        if (Outcome.nothingPlayed(report)) {
            return ungradable(report, "Nothing here could be graded. This costs no attempt.");
        }
        JsonObject json = new JsonObject();
        json.addProperty("gradable", true);
        json.addProperty("score", share(report.score(), report.maxScore()));
        json.addProperty("points", report.score());
        json.addProperty("max_points", report.maxScore());
        json.addProperty("message", message(report));
        JsonArray tests = new JsonArray();
        report.exercises()
                .forEach(e -> e.checks().forEach(check -> tests.add(test(e, check, longest))));
        json.add("tests", tests);
        return json;
    }

    private static JsonObject ungradable(Report report, String message) {
        JsonObject json = new JsonObject();
        json.addProperty("gradable", false);
        json.addProperty("message", message);
        JsonArray errors = new JsonArray();
        report.exercises().stream()
                .flatMap(exercise -> problems(exercise).lines())
                .distinct()
                .forEach(errors::add);
        json.add("format_errors", errors);
        return json;
    }

    private static JsonObject test(ExerciseResult exercise, CheckResult check, int longest) {
        JsonObject json = new JsonObject();
        json.addProperty("name", Clean.line(exercise.id() + ": " + check.title()));
        json.addProperty("points", check.points());
        json.addProperty("max_points", check.maxPoints());
        String message = Account.of(exercise, check);
        if (!message.isEmpty()) {
            json.addProperty("message", Clean.cut(message, longest));
        }
        String output = output(check);
        if (!output.isEmpty()) {
            json.addProperty("output", Clean.cut(output, longest));
        }
        return json;
    }

    private static String output(CheckResult check) {
        String help = check.help();
        return Account.paragraphs(
                Stream.of(
                        Account.evidence(check), help == null ? "" : "Help: " + Clean.line(help)));
    }

    private static String message(Report report) {
        String unplayed =
                report.exercises().stream()
                        .map(PrairieLearn::problems)
                        .filter(problems -> !problems.isEmpty())
                        .collect(Collectors.joining("\n"));
        String score = "Score %d of %d".formatted(report.score(), report.maxScore());
        String notice = report.feedback().notice().orElse("");
        return Account.paragraphs(
                Stream.of(score, notice, unplayed, measured(report), own(report)));
    }

    private static String measured(Report report) {
        return report.exercises().stream()
                .flatMap(exercise ->
                        Account.measured(exercise).stream()
                                .map(figure -> exercise.id() + ", measured: " + figure))
                .collect(Collectors.joining("\n"));
    }

    private static String own(Report report) {
        ProjectResult project = report.project();
        if (project == null) {
            return "";
        }
        String error = Account.firstError(project);
        return "Your own project, "
                + Clean.line(project.folder())
                + ": "
                + project.sentence()
                + (error.isEmpty() ? "" : "\nFirst error: " + error);
    }

    private static String problems(ExerciseResult exercise) {
        String why = Account.unplayed(exercise);
        return why.isEmpty()
                ? ""
                : Stream.concat(
                                Stream.of(exercise.id() + ": " + why),
                                Account.problems(exercise).stream())
                        .collect(Collectors.joining("\n"));
    }

    private static double share(int score, int most) {
        return most == 0 ? 0 : (double) score / most;
    }
}
