package dev.lockstep;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.protocol.Answer;
import dev.lockstep.report.Problem;
import dev.lockstep.submission.Submission;
import dev.lockstep.trace.Harmless;
import dev.lockstep.trace.Stop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides which class of a submission is under test in an exercise, or why there is none.
final class Casting {
    /// What was decided for one exercise.
    sealed interface Role {
        record UnderTest(String className) implements Role {}

        record Nobody(Optional<String> unfit) implements Role {}

        record Several(List<Problem> problems) implements Role {}

        record Broken(List<Problem> problems) implements Role {}

        record Refused(String className, List<Problem> problems) implements Role {}
    }

    private static final int MOST_SOURCE = 300;

    private final Answer.Compiled compiled;
    private final Submission submission;
    private final Refusals refusals;
    private final Claims files;
    private final @Nullable String overran;

    private Casting(
            Answer.Compiled compiled,
            Submission submission,
            Refusals refusals,
            @Nullable String overran) {
        this.compiled = compiled;
        this.submission = submission;
        this.refusals = refusals;
        this.files = new Claims(submission);
        this.overran = overran;
    }

    static Casting of(Answer.Compiled compiled, Submission submission, Refusals refusals) {
        return new Casting(compiled, submission, refusals, null);
    }

    /// @param stop what the compiler came up against
    static Casting overran(Submission submission, Stop stop) {
        Answer.Compiled nothing = new Answer.Compiled(List.of(), List.of(), List.of(), List.of());
        return new Casting(nothing, submission, Refusals.none(), overran(stop));
    }

    private static String overran(Stop stop) {
        String simpler = "make their expressions and types simpler";
        return switch (stop) {
            case OUT_OF_TIME, STALLED ->
                    "compile time limit: the compiler did not finish with these sources; "
                            + simpler;
            case OUT_OF_MEMORY ->
                    "compile memory limit: the compiler ran out of memory on these sources; "
                            + simpler;
            case CRASHED, OUT_OF_THREADS, FINISHED, STUCK ->
                    "the compiler crashed on these sources; " + simpler;
        };
    }

    /// What came of compiling: nothing where the compiler was stopped.
    Answer.Compiled compiled() {
        return compiled;
    }

    Role roleIn(Exercise exercise) {
        if (overran != null) {
            return new Role.Broken(
                    List.of(new Problem("compile", null, null, null, overran, null)));
        }
        List<Answer.Candidate> all =
                compiled.candidates().stream()
                        .filter(candidate -> candidate.exercise().equals(exercise.id()))
                        .toList();
        List<Answer.Candidate> fit = all.stream().filter(Answer.Candidate::constructible).toList();
        if (fit.size() == 1) {
            return underTest(exercise, fit.getFirst().className());
        }
        if (fit.size() > 1) {
            return new Role.Several(several(exercise, fit));
        }
        if (compiled.broken().stream().anyMatch(path -> files.claims(exercise, path))) {
            return new Role.Broken(errorsFor(exercise));
        }
        return new Role.Nobody(all.stream().findFirst().map(c -> unfit(exercise, c)));
    }

    private Role underTest(Exercise exercise, String className) {
        List<Problem> refused = refusals.of(exercise, className);
        return refused.isEmpty()
                ? new Role.UnderTest(className)
                : new Role.Refused(className, refused);
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

    /// The errors in files of the exercise and in files that belong to no exercise, in the
    /// compiler's order.
    private List<Problem> errorsFor(Exercise exercise) {
        List<Answer.Diagnosis> own =
                compiled.errors().stream()
                        .filter(error ->
                                files.claims(exercise, error.path())
                                        || files.isShared(error.path()))
                        .toList();
        return (own.isEmpty() ? compiled.errors() : own).stream().map(this::problem).toList();
    }

    private Problem problem(Answer.Diagnosis error) {
        boolean placed = error.line() > 0;
        return new Problem(
                "compile",
                error.path().isEmpty() ? null : error.path(),
                placed ? error.line() : null,
                placed ? error.column() : null,
                error.message(),
                submission
                        .line(error.path(), error.line())
                        .map(line -> Harmless.capped(line, MOST_SOURCE))
                        .orElse(null));
    }
}
