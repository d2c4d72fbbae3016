package dev.lockstep;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.gate.Ruling;
import dev.lockstep.gate.Violation;
import dev.lockstep.protocol.Answer;
import dev.lockstep.report.Problem;
import dev.lockstep.submission.Submission;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Which exercises the gate's ruling concerns: those whose class under test can come to a class
/// that has a violation. A violation that none comes to, such as in a leftover main method,
/// concerns the exercise that its file belongs to, else those with their class in its package.
final class Refusals {
    private static final int MOST = 5;

    private final Ruling ruling;
    private final Submission submission;
    private final Claims files;
    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    private Refusals(Ruling ruling, Answer.Compiled compiled, Submission submission) {
        this.ruling = ruling;
        this.submission = submission;
        this.files = new Claims(submission);
        compiled.classes().forEach(file -> paths.put(file.name(), file.sourceFile()));
        if (!ruling.violations().isEmpty()) {
            compiled.candidates()
                    .forEach(candidate -> reached.addAll(ruling.reach(candidate.className())));
        }
    }

    static Refusals of(Ruling ruling, Answer.Compiled compiled, Submission submission) {
        return new Refusals(ruling, compiled, submission);
    }

    static Refusals none() {
        return of(
                new Ruling(List.of(), Map.of()),
                new Answer.Compiled(List.of(), List.of(), List.of(), List.of()),
                new Submission("", new TreeMap<>()));
    }

    /// What keeps the exercise's class under test from being played, the first few by file and
    /// line.
    List<Problem> of(Exercise exercise, String className) {
        if (ruling.violations().isEmpty()) {
            return List.of();
        }
        Set<String> own = ruling.reach(className);
        return ruling.violations().stream()
                .filter(violation ->
                        own.contains(violation.className())
                                || (!reached.contains(violation.className())
                                        && concerns(exercise, className, violation)))
                .map(this::problem)
                .sorted(
                        Comparator.comparing((Problem problem) ->
                                        Objects.requireNonNullElse(problem.file(), ""))
                                .thenComparing(
                                        problem -> Objects.requireNonNullElse(problem.line(), 0)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private boolean concerns(Exercise exercise, String className, Violation violation) {
        String path = path(violation);
        return files.isShared(path)
                ? packageOf(className).equals(packageOf(violation.className()))
                : files.claims(exercise, path);
    }

    private Problem problem(Violation violation) {
        String path = path(violation);
        int line = violation.line() > 0 ? violation.line() : lineOf(violation.word(), path);
        return new Problem(
                "refused",
                path.isEmpty() ? null : path,
                line > 0 ? line : null,
                null,
                violation.message(),
                submission.line(path, line).orElse(null));
    }

    /// The first line that has the word, or 0.
    private int lineOf(String word, String path) {
        Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
        List<String> lines = submission.files().getOrDefault(path, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (whole.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    private String path(Violation violation) {
        return paths.getOrDefault(violation.className(), "");
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
