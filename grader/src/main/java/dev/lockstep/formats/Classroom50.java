package dev.lockstep.formats;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// `classroom50`: `result.json` and `release-body.md` of an autograder for Classroom 50. Who and
/// what was graded comes from the environment; the runner itself checks it, and stamps the owner.
final class Classroom50 implements Format {
    /// GitHub takes release notes of 125,000 characters.
    private static final int MOST_BYTES = 100_000;

    @Override
    public String id() {
        return "classroom50";
    }

    @Override
    public String file() {
        return "result.json";
    }

    @Override
    public List<Sheet> write(Report report, Setting setting) throws Unwritable {
        String notes = Markdown.render(report, MOST_BYTES);
        return List.of(
                new Sheet.Main(Clean.json(result(report, setting))),
                new Sheet.Beside("release-body.md", notes));
    }

    private static JsonObject result(Report report, Setting setting) throws Unwritable {
        JsonObject json = new JsonObject();
        json.addProperty("schema", "classroom50/result/v1");
        json.addProperty("classroom", setting.variable("CLASSROOM"));
        json.addProperty("assignment", setting.variable("ASSIGNMENT"));
        json.addProperty("assignment_type", either(setting, "ASSIGNMENT_TYPE", "individual"));
        json.addProperty("owner", owner(setting));
        json.addProperty("submission", setting.variable("SUBMISSION_TAG"));
        String commit = setting.variable("COMMIT_URL");
        json.addProperty("commit", commit);
        json.addProperty("release", setting.variable("RELEASE_URL"));
        json.addProperty("review", either(setting, "REVIEW_URL", commit));
        String now = setting.now().truncatedTo(ChronoUnit.SECONDS).toString();
        json.addProperty("datetime", now);
        json.addProperty("graded_at", now);
        json.addProperty("score", report.score());
        json.addProperty("max-score", report.maxScore());
        JsonArray tests = new JsonArray();
        report.exercises().forEach(e -> e.checks().forEach(check -> tests.add(test(e, check))));
        json.add("tests", tests);
        return json;
    }

    private static JsonObject test(ExerciseResult exercise, CheckResult check) {
        JsonObject json = new JsonObject();
        json.addProperty("test-name", Clean.line(exercise.id() + ": " + check.title()));
        json.addProperty("passed", check.status() == CheckStatus.PASSED);
        json.addProperty("score", check.points());
        json.addProperty("max-score", check.maxPoints());
        json.addProperty("status", check.status().id());
        String message = Account.of(exercise, check);
        if (!message.isEmpty()) {
            json.addProperty("message", message);
        }
        return json;
    }

    private static String owner(Setting setting) throws Unwritable {
        String owner = either(setting, "OWNER", either(setting, "USERNAME", ""));
        return owner.isEmpty() ? setting.variable("OWNER") : owner;
    }

    private static String either(Setting setting, String variable, String otherwise) {
        return Stream.of(setting.environment().getOrDefault(variable, ""), otherwise)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
