package dev.lockstep.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// What GitHub Classroom's reporter makes of our outputs: both of its totals, replayed.
class ClassroomReporterTest {
    private static final int MOST_BYTES = 128 * 1024;

    @Test
    void both_totals_are_our_score() throws IOException {
        assertAgreement(Samples.everything());
    }

    @Test
    void both_totals_are_our_score_whatever_the_points() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int round = 0; round < 200; round++) {
            assertAgreement(random(random));
        }
    }

    @Test
    void there_is_an_output_for_all_and_one_for_each_exercise() throws IOException {
        assertEquals(
                List.of(
                        "result",
                        "result-rate-limiter",
                        "result-parallel-compute",
                        "result-gather-with-errors",
                        "result-ambiguous-one",
                        "result-concurrent-fetch",
                        "result-easy-one"),
                List.copyOf(outputs(Samples.everything()).keySet()));
    }

    @Test
    void every_test_has_what_the_reporter_reads() throws IOException {
        for (JsonObject result : outputs(Samples.everything()).values()) {
            assertEquals(1, result.get("version").getAsInt());
            assertTrue(result.get("status").getAsString().matches("pass|fail|error"));
            for (JsonElement element : result.getAsJsonArray("tests")) {
                JsonObject test = element.getAsJsonObject();
                assertTrue(test.get("score").getAsJsonPrimitive().isNumber());
                assertTrue(test.get("line_no").getAsJsonPrimitive().isNumber());
                assertTrue(test.get("status").getAsString().matches("pass|fail|error"));
                assertFalse(test.get("name").getAsString().isEmpty());
            }
        }
    }

    @Test
    void the_status_of_a_runner_is_that_of_its_exercise() throws IOException {
        Map<String, JsonObject> outputs = outputs(Samples.everything());

        assertEquals("pass", status(outputs, "result-easy-one"));
        assertEquals("fail", status(outputs, "result-concurrent-fetch"));
        assertEquals("error", status(outputs, "result-parallel-compute"));
        assertEquals("error", status(outputs, "result"));
    }

    @Test
    void the_longest_messages_stay_below_what_linux_takes() throws IOException {
        List<CheckResult> checks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            checks.add(check("check-" + i, false, i % 2 == 0 ? 1 : 3, "é".repeat(5_000)));
        }
        String text = text(report(List.of(exercise("long", checks))));

        text.lines().forEach(line -> assertTrue(bytes(line) < MOST_BYTES, line.length() + ""));
        assertEquals(
                400, Objects.requireNonNull(parse(text).get("result")).get("max_score").getAsInt());
    }

    private static void assertAgreement(Report report) throws IOException {
        Map<String, JsonObject> outputs = outputs(report);
        JsonObject whole = Objects.requireNonNull(outputs.remove("result"));

        assertTotals(List.of(whole), report);
        assertTotals(List.copyOf(outputs.values()), report);
    }

    private static void assertTotals(List<JsonObject> runners, Report report) {
        ClassroomReporter reporter = new ClassroomReporter(runners);
        double ours = report.maxScore() == 0 ? 0 : 100.0 * report.score() / report.maxScore();
        assertEquals(report.score(), reporter.points());
        assertEquals(report.maxScore(), reporter.maxPoints());
        assertEquals(report.score(), reporter.total(), 1e-6);
        assertEquals(ours, reporter.percent(), 1e-6);
    }

    private static Report random(RandomGenerator random) {
        List<ExerciseResult> exercises = new ArrayList<>();
        int factor = random.nextInt(1, 6);
        for (int i = 0; i < random.nextInt(1, 5); i++) {
            List<CheckResult> checks = new ArrayList<>();
            for (int j = 0; j < random.nextInt(1, 8); j++) {
                int points = factor * random.nextInt(1, 9);
                checks.add(check("c" + j, random.nextBoolean(), points, "seen"));
            }
            exercises.add(exercise("e" + i, checks));
        }
        return report(exercises);
    }

    private static Report report(List<ExerciseResult> exercises) {
        Report sample = unchecked();
        return new Report(
                "x",
                exercises.stream().mapToInt(ExerciseResult::score).sum(),
                exercises.stream().mapToInt(ExerciseResult::maxScore).sum(),
                1,
                "./grade --seed 1",
                sample.environment(),
                1,
                exercises);
    }

    private static Report unchecked() {
        try {
            return Samples.everything();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ExerciseResult exercise(String id, List<CheckResult> checks) {
        return new ExerciseResult(
                id,
                id,
                ExerciseStatus.FAILED,
                checks.stream().mapToInt(CheckResult::points).sum(),
                checks.stream().mapToInt(CheckResult::maxPoints).sum(),
                null,
                List.of(),
                checks,
                List.of(),
                List.of());
    }

    private static CheckResult check(String id, boolean passed, int points, String seen) {
        return new CheckResult(
                id,
                id,
                "limit",
                passed ? CheckStatus.PASSED : CheckStatus.FAILED,
                null,
                passed ? points : 0,
                points,
                passed ? null : seen,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                1);
    }

    private static String text(Report report) throws IOException {
        return Samples.text("github", "GITHUB_OUTPUT.txt", report);
    }

    private static Map<String, JsonObject> outputs(Report report) throws IOException {
        return parse(text(report));
    }

    /// As the runner of GitHub Actions reads the file, and the reporter the output.
    private static Map<String, JsonObject> parse(String text) {
        Map<String, JsonObject> outputs = new LinkedHashMap<>();
        text.lines()
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    outputs.put(
                            line.substring(0, equals),
                            ClassroomReporter.decoded(line.substring(equals + 1)));
                });
        return outputs;
    }

    private static String status(Map<String, JsonObject> outputs, String name) {
        return Objects.requireNonNull(outputs.get(name)).get("status").getAsString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
