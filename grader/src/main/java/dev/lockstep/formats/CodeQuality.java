package dev.lockstep.formats;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lockstep.report.Advice;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Problem;
import dev.lockstep.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// GitLab's code quality report: what points at a line of the learner. A fingerprint does not
/// depend on the line, so that GitLab knows the finding again when code above it grows.
final class CodeQuality {
    static final String FILE = "gl-code-quality-report.json";

    private final Setting setting;
    private final JsonArray findings = new JsonArray();
    private final Set<String> fingerprints = new HashSet<>();

    private CodeQuality(Setting setting) {
        this.setting = setting;
    }

    static String render(Report report, Setting setting) {
        CodeQuality quality = new CodeQuality(setting);
        report.exercises().forEach(quality::exercise);
        return Clean.json(quality.findings);
    }

    private void exercise(ExerciseResult exercise) {
        Set<Problem> problems = new HashSet<>();
        for (Problem problem : exercise.problems()) {
            if (problems.add(problem)) {
                String name = problem.kind();
                String what = problem.message();
                add("blocker", name, what, what, problem.file(), problem.line());
            }
        }
        exercise.checks().stream()
                .filter(check -> check.status() == CheckStatus.FAILED)
                .forEach(check -> check(exercise, check));
        exercise.advice().forEach(this::advice);
    }

    private void check(ExerciseResult exercise, CheckResult check) {
        String name = exercise.id() + "/" + check.id();
        String what = check.title() + ": " + Account.of(exercise, check);
        add("critical", name, "", what, check.file(), check.line());
    }

    private void advice(Advice advice) {
        String severity =
                switch (advice.kind()) {
                    case "essential" -> "major";
                    case "actionable" -> "minor";
                    default -> "info";
                };
        if (!advice.kind().equals("celebratory")) {
            String what = advice.message();
            add(severity, "advice", what, what, advice.file(), advice.line());
        }
    }

    /// @param identity what tells it from others of its name, and is the same in the next run
    private void add(
            String severity,
            String name,
            String identity,
            String description,
            @Nullable String file,
            @Nullable Integer line) {
        if (file == null) {
            return;
        }
        String path = setting.path(file);
        JsonObject finding = new JsonObject();
        finding.addProperty("description", Clean.line(description));
        finding.addProperty("check_name", name);
        finding.addProperty("fingerprint", fingerprint(name + "\0" + identity + "\0" + path));
        finding.addProperty("severity", severity);
        finding.add("location", location(path, Objects.requireNonNullElse(line, 1)));
        findings.add(finding);
    }

    private static JsonObject location(String path, int line) {
        JsonObject lines = new JsonObject();
        lines.addProperty("begin", line);
        JsonObject location = new JsonObject();
        location.addProperty("path", path);
        location.add("lines", lines);
        return location;
    }

    /// GitLab shows only the first of several findings with one fingerprint.
    private String fingerprint(String identity) {
        String print = hash(identity);
        for (int again = 2; !fingerprints.add(print); again++) {
            print = hash(identity + "\0" + again);
        }
        return print;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
