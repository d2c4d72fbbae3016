package dev.lockstep;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.protocol.Answer;
import dev.lockstep.report.Problem;
import dev.lockstep.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Decides which class of a submission is under test in an exercise, or why there is none.
final class Casting {
    /// What was decided for one exercise.
    sealed interface Role {
        record UnderTest(String className) implements Role {}

        record Nobody(Optional<String> unfit) implements Role {}

        record Several(List<Problem> problems) implements Role {}

        record Broken(List<Problem> problems) implements Role {}
    }

    private static final String OVERRAN =
            "compile time limit: the compiler did not finish with these sources; make their"
                    + " expressions and types simpler";

    private final Answer.Compiled compiled;
    private final Submission submission;
    private final boolean overran;

    private Casting(Answer.Compiled compiled, Submission submission, boolean overran) {
        this.compiled = compiled;
        this.submission = submission;
        this.overran = overran;
    }

    static Casting of(Answer.Compiled compiled, Submission submission) {
        return new Casting(compiled, submission, false);
    }

    static Casting overran(Submission submission) {
        Answer.Compiled nothing = new Answer.Compiled(List.of(), List.of(), List.of(), List.of());
        return new Casting(nothing, submission, true);
    }

    /// What came of compiling: nothing where the compiler was stopped.
    Answer.Compiled compiled() {
        return compiled;
    }

    Role roleIn(Exercise exercise) {
        if (overran) {
            return new Role.Broken(
                    List.of(new Problem("compile", null, null, null, OVERRAN, null)));
        }
        List<Answer.Candidate> all =
                compiled.candidates().stream()
                        .filter(candidate -> candidate.exercise().equals(exercise.id()))
                        .toList();
        List<Answer.Candidate> fit = all.stream().filter(Answer.Candidate::constructible).toList();
        if (fit.size() == 1) {
            return new Role.UnderTest(fit.getFirst().className());
        }
        if (fit.size() > 1) {
            return new Role.Several(several(exercise, fit));
        }
        if (compiled.broken().stream().anyMatch(path -> claims(exercise, path))) {
            return new Role.Broken(errorsFor(exercise));
        }
        return new Role.Nobody(all.stream().findFirst().map(c -> unfit(exercise, c)));
    }

    private List<Problem> several(Exercise exercise, List<Answer.Candidate> candidates) {
        String names =
                candidates.stream()
                        .map(Answer.Candidate::className)
                        .collect(Collectors.joining(", "));
        String message =
                "several classes implement %s: %s. Leave one of them in what you hand in."
                        .formatted(exercise.interfaceName(), names);
        String file = candidates.getFirst().sourceFile();
        return List.of(new Problem("ambiguous", file, null, null, message, null));
    }

    private static String unfit(Exercise exercise, Answer.Candidate candidate) {
        String wanted =
                exercise.constructor().isEmpty()
                        ? "no arguments"
                        : "(" + String.join(", ", exercise.constructor()) + ")";
        return "%s implements %s but has no public constructor with %s. Add one."
                .formatted(candidate.className(), exercise.interfaceName(), wanted);
    }

    /// Whether a file that was left out of compiling belongs to the exercise: by its package, or
    /// because it names the interface.
    private boolean claims(Exercise exercise, String path) {
        String text = submission.files().getOrDefault(path, "");
        String folder = exercise.packageName().replace('.', '/') + "/";
        return ("/" + path).contains("/" + folder)
                || Pattern.compile("\\b" + exercise.interfaceName() + "\\b").matcher(text).find();
    }

    /// The errors in files of the exercise and in files that belong to no exercise, in the
    /// compiler's order.
    private List<Problem> errorsFor(Exercise exercise) {
        List<Answer.Diagnosis> own =
                compiled.errors().stream()
                        .filter(error -> claims(exercise, error.path()) || isShared(error.path()))
                        .toList();
        return (own.isEmpty() ? compiled.errors() : own).stream().map(this::problem).toList();
    }

    private boolean isShared(String path) {
        return Exercises.all().stream().noneMatch(exercise -> claims(exercise, path));
    }

    private Problem problem(Answer.Diagnosis error) {
        boolean placed = error.line() > 0;
        return new Problem(
                "compile",
                error.path().isEmpty() ? null : error.path(),
                placed ? error.line() : null,
                placed ? error.column() : null,
                error.message(),
                submission.line(error.path(), error.line()).orElse(null));
    }
}
