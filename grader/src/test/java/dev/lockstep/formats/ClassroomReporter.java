package dev.lockstep.formats;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What GitHub Classroom's reporter makes of the outputs that it is handed
/// (classroom-resources/autograding-grading-reporter, version 1).
///
/// @param runners what each runner that it was told of has said
public record ClassroomReporter(List<JsonObject> runners) {
    public ClassroomReporter {
        runners = List.copyOf(runners);
    }

    /// As the action finds them: for each of the runners a variable that is named after it.
    public static ClassroomReporter of(String runners, Map<String, String> environment) {
        return new ClassroomReporter(
                Arrays.stream(runners.trim().split(","))
                        .map(runner -> runner.trim().toUpperCase(Locale.ROOT) + "_RESULTS")
                        .map(name -> Objects.requireNonNull(environment.get(name), name))
                        .map(ClassroomReporter::decoded)
                        .toList());
    }

    static JsonObject decoded(String output) {
        byte[] json = Base64.getDecoder().decode(output);
        return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    /// The points in the check run, which Classroom itself shows.
    public double points() {
        return tests().stream().mapToDouble(test -> test.get("score").getAsDouble()).sum();
    }

    public double maxPoints() {
        return runners.stream().mapToDouble(runner -> runner.get("max_score").getAsDouble()).sum();
    }

    /// The total in the table that the log shows: of each runner the share of passed tests.
    public double total() {
        return runners.stream().mapToDouble(ClassroomReporter::total).sum();
    }

    /// How many of a hundred tests passed.
    public double percent() {
        List<JsonObject> tests = tests();
        return tests.isEmpty() ? 0 : 100.0 * passed(tests) / tests.size();
    }

    private static double total(JsonObject runner) {
        List<JsonObject> tests = tests(runner);
        double most = runner.get("max_score").getAsDouble();
        return tests.isEmpty() ? 0 : (double) passed(tests) / tests.size() * most;
    }

    private static long passed(List<JsonObject> tests) {
        return tests.stream().filter(t -> t.get("status").getAsString().equals("pass")).count();
    }

    private List<JsonObject> tests() {
        return runners.stream().flatMap(runner -> tests(runner).stream()).toList();
    }

    private static List<JsonObject> tests(JsonObject runner) {
        return runner.getAsJsonArray("tests").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
