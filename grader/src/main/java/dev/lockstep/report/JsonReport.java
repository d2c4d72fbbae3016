package dev.lockstep.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.lockstep.trace.Harmless;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The report as JSON, field by field in the order of `lockstep/report/1`. What does not apply is
/// absent; `exercises` and `checks` are always there.
public final class JsonReport {
    /// As many as a check plays at most by itself; what makes more of them is a flood.
    static final int MOST_CALLS = 1_000;

    static final int MOST_THREADS = 200;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonReport() {}

    public static String render(Report report) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", Report.SCHEMA);
        json.addProperty("submission", report.submission());
        json.addProperty("status", report.status());
        json.addProperty("score", report.score());
        json.addProperty("maxScore", report.maxScore());
        if (report.feedback() == Feedback.FULL) {
            json.addProperty("seed", report.seed());
        } else {
            json.addProperty("feedback", report.feedback().id());
        }
        json.addProperty("replay", report.replay());
        json.add("environment", environment(report.environment()));
        json.addProperty("durationMillis", report.durationMillis());
        json.add("exercises", array(report.exercises(), JsonReport::exercise));
        if (report.project() != null) {
            json.add("project", project(report.project()));
        }
        return Harmless.json(GSON.toJson(json)) + "\n";
    }

    private static JsonObject environment(Environment environment) {
        JsonObject json = new JsonObject();
        json.addProperty("grader", environment.grader());
        json.addProperty("jdk", environment.jdk());
        json.addProperty("os", environment.os());
        json.addProperty("processors", environment.processors());
        json.addProperty("isolation", environment.isolation());
        json.addProperty("submissionHash", environment.submissionHash());
        return json;
    }

    private static JsonObject exercise(ExerciseResult exercise) {
        JsonObject json = new JsonObject();
        json.addProperty("id", exercise.id());
        json.addProperty("title", exercise.title());
        json.addProperty("status", exercise.status().id());
        json.addProperty("score", exercise.score());
        json.addProperty("maxScore", exercise.maxScore());
        text(json, "className", exercise.className());
        list(json, "problems", exercise.problems(), JsonReport::problem);
        json.add("checks", array(exercise.checks(), JsonReport::check));
        list(json, "advice", exercise.advice(), JsonReport::advice);
        list(json, "measurements", exercise.measurements(), JsonReport::measurement);
        list(json, "sources", exercise.sources(), JsonReport::excerpt);
        return json;
    }

    private static JsonObject problem(Problem problem) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", problem.kind());
        text(json, "file", problem.file());
        number(json, "line", problem.line());
        number(json, "column", problem.column());
        json.addProperty("message", problem.message());
        text(json, "source", problem.source());
        return json;
    }

    private static JsonObject check(CheckResult check) {
        JsonObject json = new JsonObject();
        json.addProperty("id", check.id());
        json.addProperty("title", check.title());
        json.addProperty("category", check.category());
        json.addProperty("status", check.status().id());
        Reason reason = check.reason();
        text(json, "reason", reason == null ? null : reason.id());
        json.addProperty("points", check.points());
        json.addProperty("maxPoints", check.maxPoints());
        text(json, "rationale", check.rationale());
        text(json, "expected", check.expected());
        text(json, "actual", check.actual());
        text(json, "help", check.help());
        text(json, "file", check.file());
        number(json, "line", check.line());
        text(json, "skippedBecause", check.skippedBecause());
        text(json, "schedule", check.schedule());
        Interleavings interleavings = check.interleavings();
        if (interleavings != null) {
            json.add("interleavings", interleavings(interleavings));
        }
        list(json, "interleaving", check.interleaving(), JsonReport::move);
        capped(json, "timeline", check.timeline(), MOST_CALLS, JsonReport::call);
        capped(json, "threads", check.threads(), MOST_THREADS, JsonReport::thread);
        text(json, "output", check.output());
        json.addProperty("durationMillis", check.durationMillis());
        return json;
    }

    private static JsonObject move(Move move) {
        JsonObject json = new JsonObject();
        json.addProperty("thread", move.thread());
        json.addProperty("text", move.text());
        text(json, "file", move.file());
        number(json, "line", move.line());
        if (move.held()) {
            json.addProperty("held", true);
        }
        if (move.fatal()) {
            json.addProperty("fatal", true);
        }
        json.addProperty("at", move.at());
        return json;
    }

    private static JsonObject interleavings(Interleavings interleavings) {
        JsonObject json = new JsonObject();
        json.addProperty("tried", interleavings.tried());
        json.addProperty("complete", interleavings.complete());
        json.addProperty("preemptions", interleavings.preemptions());
        return json;
    }

    private static JsonObject call(TimelineCall call) {
        JsonObject json = new JsonObject();
        json.addProperty("call", call.call());
        json.addProperty("thread", call.thread());
        json.addProperty("start", call.start());
        number(json, "end", call.end());
        json.addProperty("outcome", call.outcome());
        return json;
    }

    private static JsonObject thread(WaitingThread thread) {
        JsonObject json = new JsonObject();
        json.addProperty("name", thread.name());
        json.addProperty("state", thread.state());
        text(json, "waitsFor", thread.waitsFor());
        text(json, "file", thread.file());
        number(json, "line", thread.line());
        return json;
    }

    private static JsonObject advice(Advice advice) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", advice.kind());
        text(json, "file", advice.file());
        number(json, "line", advice.line());
        json.addProperty("message", advice.message());
        return json;
    }

    private static JsonObject measurement(Measurement measurement) {
        JsonObject json = new JsonObject();
        json.addProperty("name", measurement.name());
        json.addProperty("value", measurement.value());
        json.addProperty("unit", measurement.unit());
        return json;
    }

    private static JsonObject excerpt(SourceExcerpt excerpt) {
        JsonObject json = new JsonObject();
        json.addProperty("file", excerpt.file());
        json.addProperty("firstLine", excerpt.firstLine());
        json.add("lines", array(excerpt.lines(), JsonPrimitive::new));
        return json;
    }

    private static JsonObject project(ProjectResult project) {
        JsonObject json = new JsonObject();
        json.addProperty("folder", project.folder());
        json.addProperty("built", project.built());
        json.addProperty("tests", project.tests());
        json.addProperty("failures", project.failures());
        json.addProperty("errors", project.errors());
        text(json, "firstError", project.firstError());
        return json;
    }

    private static void text(JsonObject json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.addProperty(name, value);
        }
    }

    private static void number(JsonObject json, String name, @Nullable Number value) {
        if (value != null) {
            json.addProperty(name, value);
        }
    }

    private static <T> void list(
            JsonObject json, String name, List<T> values, Function<T, JsonElement> mapping) {
        if (!values.isEmpty()) {
            json.add(name, array(values, mapping));
        }
    }

    /// The first of a list, and how many were left out after them.
    private static <T> void capped(
            JsonObject json, String name, List<T> all, int most, Function<T, JsonElement> mapping) {
        list(json, name, all.subList(0, Math.min(most, all.size())), mapping);
        if (all.size() > most) {
            json.addProperty(name + "LeftOut", all.size() - most);
        }
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> mapping) {
        JsonArray array = new JsonArray(values.size());
        values.forEach(value -> array.add(mapping.apply(value)));
        return array;
    }
}
