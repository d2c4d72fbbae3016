package dev.lockstep.formats;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `exercism`: `results.json` of an Exercism test runner, version 3; a task is an exercise.
final class Exercism {
    private static final int MOST_OUTPUT = 500;
    private static final int MOST_MESSAGE = 16_000;

    private Exercism() {}

    static String render(Report report) {
        JsonObject json = new JsonObject();
        json.addProperty("version", 3);
        boolean error = Outcome.nothingPlayed(report);
        json.addProperty("status", error ? "error" : report.everythingPassed() ? "pass" : "fail");
        if (error) {
            json.addProperty("message", Clean.cut(message(report), MOST_MESSAGE));
        }
        json.add("tests", error ? new JsonArray() : tests(report));
        return Clean.json(json);
    }

    private static JsonArray tests(Report report) {
        JsonArray tests = new JsonArray();
        for (int i = 0; i < report.exercises().size(); i++) {
            ExerciseResult exercise = report.exercises().get(i);
            for (CheckResult check : exercise.checks()) {
                JsonObject test = test(exercise, check);
                test.addProperty("task_id", i + 1);
                tests.add(test);
            }
        }
        return tests;
    }

    private static JsonObject test(ExerciseResult exercise, CheckResult check) {
        JsonObject test = new JsonObject();
        test.addProperty("name", Clean.line(exercise.id() + ": " + check.title()));
        test.addProperty("test_code", "./grade " + exercise.id());
        test.addProperty("status", status(exercise, check));
        if (check.status() != CheckStatus.PASSED) {
            String message = Account.atLength(exercise, check);
            test.addProperty("message", Clean.cut(message, MOST_MESSAGE));
        }
        if (check.output() != null) {
            String output =
                    check.output().lines().map(Clean::line).collect(Collectors.joining("\n"));
            test.addProperty("output", Clean.cut(output, MOST_OUTPUT));
        }
        return test;
    }

    private static String status(ExerciseResult exercise, CheckResult check) {
        return switch (Outcome.of(exercise, check)) {
            case PASSED -> "pass";
            case FAILED, SKIPPED -> "fail";
            case ERROR -> "error";
        };
    }

    private static String message(Report report) {
        return report.exercises().stream()
                .flatMap(exercise ->
                        Stream.concat(
                                Stream.of(exercise.id() + ": " + Account.unplayed(exercise)),
                                Account.problems(exercise).stream()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
