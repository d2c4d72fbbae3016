package dev.lockstep.formats;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What a runner hands to the reporter of GitHub Classroom: JSON in Base64, below 128 KiB, as Linux
/// takes no longer environment variable.
///
/// The reporter has two totals: the sum of the tests' scores, and the share of passed tests times
/// the highest score. They agree where all tests weigh the same. So a check of 20 points is told as
/// four tests of 5, where 5 is the greatest unit that all checks are multiples of.
final class ClassroomResult {
    private static final int MOST_BYTES = 120 * 1024;
    private static final int[] MESSAGES = {1_000, 200, 40};

    private final int unit;
    private final int longest;
    private final JsonArray tests = new JsonArray();

    private ClassroomResult(int unit, int longest) {
        this.unit = unit;
        this.longest = longest;
    }

    /// The greatest number of points that the points of all checks are multiples of.
    static int unit(List<ExerciseResult> exercises) {
        BigInteger unit =
                exercises.stream()
                        .flatMap(exercise -> exercise.checks().stream())
                        .flatMapToInt(check -> IntStream.of(check.points(), check.maxPoints()))
                        .mapToObj(BigInteger::valueOf)
                        .reduce(BigInteger.ZERO, BigInteger::gcd);
        return Math.max(1, unit.intValueExact());
    }

    /// The result of these exercises, as one runner's.
    static String of(List<ExerciseResult> exercises, int unit) throws Unwritable {
        for (int longest : MESSAGES) {
            byte[] json =
                    new ClassroomResult(unit, longest)
                            .json(exercises)
                            .getBytes(StandardCharsets.UTF_8);
            String encoded = Base64.getEncoder().encodeToString(json);
            if (encoded.length() <= MOST_BYTES) {
                return encoded;
            }
        }
        throw new Unwritable("the result for GitHub Classroom's reporter exceeds 120 KiB");
    }

    private String json(List<ExerciseResult> exercises) {
        exercises.forEach(exercise -> exercise.checks().forEach(check -> check(exercise, check)));
        JsonObject json = new JsonObject();
        json.addProperty("version", 1);
        json.addProperty("status", status(exercises));
        json.addProperty("max_score", tests.size() * unit);
        json.add("tests", tests);
        return json.toString();
    }

    private void check(ExerciseResult exercise, CheckResult check) {
        int parts = check.maxPoints() / unit;
        int passed = check.points() / unit;
        for (int part = 0; part < parts; part++) {
            boolean first = part == passed;
            String message = Clean.cut(Account.of(exercise, check), longest);
            JsonObject test = new JsonObject();
            test.addProperty("name", name(exercise, check, part, parts));
            test.addProperty("status", part < passed ? "pass" : failure(exercise, check));
            test.addProperty("score", part < passed ? unit : 0);
            test.addProperty("message", part < passed ? "" : first ? message : "As above.");
            test.addProperty("test_code", "./grade " + exercise.id());
            test.addProperty("filename", Clean.line(Objects.requireNonNullElse(check.file(), "")));
            test.addProperty("line_no", Objects.requireNonNullElse(check.line(), 0));
            test.addProperty("duration", part == 0 ? check.durationMillis() : 0);
            tests.add(test);
        }
    }

    private static String name(ExerciseResult exercise, CheckResult check, int part, int parts) {
        String name = Clean.line(exercise.id() + ": " + check.title());
        return parts == 1 ? name : name + " (" + (part + 1) + " of " + parts + ")";
    }

    private static String failure(ExerciseResult exercise, CheckResult check) {
        return Outcome.of(exercise, check) == Outcome.ERROR ? "error" : "fail";
    }

    private static String status(List<ExerciseResult> exercises) {
        List<Outcome> outcomes =
                exercises.stream()
                        .flatMap(e -> e.checks().stream().map(c -> Outcome.of(e, c)))
                        .toList();
        if (outcomes.contains(Outcome.ERROR)) {
            return "error";
        }
        return outcomes.stream().allMatch(Outcome.PASSED::equals) ? "pass" : "fail";
    }
}
