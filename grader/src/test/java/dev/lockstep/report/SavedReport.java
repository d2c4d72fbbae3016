package dev.lockstep.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a report back from its JSON, for tests that need one and no grading.
public final class SavedReport {
    private SavedReport() {}

    public static Report read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    public static Report parse(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        return new Report(
                json.get("submission").getAsString(),
                json.get("score").getAsInt(),
                json.get("maxScore").getAsInt(),
                json.has("seed") ? json.get("seed").getAsLong() : 0,
                json.get("replay").getAsString(),
                environment(json.getAsJsonObject("environment")),
                json.get("durationMillis").getAsLong(),
                list(json, "exercises", SavedReport::exercise),
                json.has("project") ? project(json.getAsJsonObject("project")) : null,
                json.has("feedback")
                        ? constant(Feedback.class, json.get("feedback").getAsString())
                        : Feedback.FULL);
    }

    private static Environment environment(JsonObject json) {
        return new Environment(
                json.get("grader").getAsString(),
                json.get("jdk").getAsString(),
                json.get("os").getAsString(),
                json.get("processors").getAsInt(),
                json.get("isolation").getAsString(),
                json.get("submissionHash").getAsString());
    }

    private static ProjectResult project(JsonObject json) {
        return new ProjectResult(
                json.get("folder").getAsString(),
                json.get("built").getAsBoolean(),
                json.get("tests").getAsInt(),
                json.get("failures").getAsInt(),
                json.get("errors").getAsInt(),
                text(json, "firstError"));
    }

    private static ExerciseResult exercise(JsonObject json) {
        return new ExerciseResult(
                json.get("id").getAsString(),
                json.get("title").getAsString(),
                constant(ExerciseStatus.class, json.get("status").getAsString()),
                json.get("score").getAsInt(),
                json.get("maxScore").getAsInt(),
                text(json, "className"),
                list(json, "problems", SavedReport::problem),
                list(json, "checks", SavedReport::check),
                list(json, "advice", SavedReport::advice),
                list(json, "measurements", SavedReport::measurement));
    }

    private static Problem problem(JsonObject json) {
        return new Problem(
                json.get("kind").getAsString(),
                text(json, "file"),
                number(json, "line"),
                number(json, "column"),
                json.get("message").getAsString(),
                text(json, "source"));
    }

    private static CheckResult check(JsonObject json) {
        String reason = text(json, "reason");
        return new CheckResult(
                json.get("id").getAsString(),
                json.get("title").getAsString(),
                json.get("category").getAsString(),
                constant(CheckStatus.class, json.get("status").getAsString()),
                reason == null ? null : constant(Reason.class, reason),
                json.get("points").getAsInt(),
                json.get("maxPoints").getAsInt(),
                text(json, "rationale"),
                text(json, "expected"),
                text(json, "actual"),
                text(json, "help"),
                text(json, "file"),
                number(json, "line"),
                text(json, "skippedBecause"),
                text(json, "schedule"),
                interleavings(json),
                list(json, "interleaving", SavedReport::move),
                list(json, "timeline", SavedReport::call),
                list(json, "threads", SavedReport::thread),
                text(json, "output"),
                json.get("durationMillis").getAsLong());
    }

    private static @Nullable Interleavings interleavings(JsonObject check) {
        JsonObject json = check.getAsJsonObject("interleavings");
        return json == null
                ? null
                : new Interleavings(
                        json.get("tried").getAsInt(),
                        json.get("complete").getAsBoolean(),
                        json.get("preemptions").getAsInt());
    }

    private static Move move(JsonObject json) {
        return new Move(
                json.get("thread").getAsString(),
                json.get("text").getAsString(),
                text(json, "file"),
                number(json, "line"),
                json.has("held"),
                json.has("fatal"),
                json.get("at").getAsLong());
    }

    private static TimelineCall call(JsonObject json) {
        return new TimelineCall(
                json.get("call").getAsInt(),
                json.get("thread").getAsString(),
                json.get("start").getAsLong(),
                json.has("end") ? json.get("end").getAsLong() : null,
                json.get("outcome").getAsString());
    }

    private static WaitingThread thread(JsonObject json) {
        return new WaitingThread(
                json.get("name").getAsString(),
                json.get("state").getAsString(),
                text(json, "waitsFor"),
                text(json, "file"),
                number(json, "line"));
    }

    private static Advice advice(JsonObject json) {
        return new Advice(
                json.get("kind").getAsString(),
                text(json, "file"),
                number(json, "line"),
                json.get("message").getAsString());
    }

    private static Measurement measurement(JsonObject json) {
        return new Measurement(
                json.get("name").getAsString(),
                json.get("value").getAsDouble(),
                json.get("unit").getAsString());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null ? null : value.getAsString();
    }

    private static @Nullable Integer number(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null ? null : Integer.valueOf(value.getAsInt());
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
        JsonArray array = json.getAsJsonArray(name);
        return array == null
                ? List.of()
                : array.asList().stream().map(e -> read.apply(e.getAsJsonObject())).toList();
    }
}
