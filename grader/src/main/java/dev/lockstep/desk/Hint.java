package dev.lockstep.desk;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Lesson;
import dev.lockstep.exercise.Lessons;
import dev.lockstep.report.Page;
import java.util.Optional;

/// The next hint for a check, or why there is none, and the logbook in which it counts as given.
public record Hint(String text, Logbook logbook) {
    /// Gives a hint for the first check that failed, or for the check that is named.
    ///
    /// @param page what the words are written on
    public static Hint next(Exercise exercise, Optional<Check> named, Logbook logbook, Page page) {
        Progress progress = logbook.of(exercise);
        Optional<Check> check = named.or(() -> first(exercise, progress));
        if (check.isPresent()) {
            return give(exercise, check.get(), logbook, page);
        }
        page.words(0, "", nothing(exercise, progress));
        return new Hint(page.toString(), logbook);
    }

    /// The first check that failed, or of an exercise that is not begun, the first of all.
    private static Optional<Check> first(Exercise exercise, Progress progress) {
        Optional<Check> failing =
                progress.failing().stream().flatMap(id -> exercise.check(id).stream()).findFirst();
        return progress.status().equals("not-attempted")
                ? Optional.of(exercise.checks().getFirst())
                : failing;
    }

    private static String nothing(Exercise exercise, Progress progress) {
        String grade = "./grade " + exercise.id();
        if (progress.isPassed()) {
            return "Every check of %s passes, so there is nothing to hint at. ./grade solution %s shows"
                            .formatted(exercise.id(), exercise.id())
                    + " other ways to do it.";
        }
        return switch (progress.status()) {
            case "compile-error" ->
                    "Mend what does not compile first: " + grade + " shows the line.";
            case "ambiguous" -> "Keep one class that implements the exercise: " + grade;
            case "refused" -> "Do without what an answer may not use: " + grade + " names it.";
            default ->
                    "Grade it first: %s. Which hint fits depends on which check fails."
                            .formatted(grade);
        };
    }

    private static Hint give(Exercise exercise, Check check, Logbook logbook, Page page) {
        Lesson lesson = Lessons.of(exercise, check);
        Progress progress = logbook.of(exercise);
        int given = progress.hintsFor(check.id());
        int all = lesson.hints().size();
        String explain = "./grade explain " + exercise.id() + " " + check.id();
        page.line(page.ink().bold(exercise.id() + ", " + check.title()));
        if (given >= all) {
            page.words(0, "", "Read " + explain + " next. These were all the hints there are:");
            for (int i = 0; i < all; i++) {
                page.words(2, (i + 1) + "  ", lesson.hints().get(i));
            }
            return new Hint(page.toString(), logbook);
        }
        String label = "hint %d of %d  ".formatted(given + 1, all);
        page.words(0, page.ink().cyan(label), label.length(), lesson.hints().get(given));
        String more = given + 1 < all ? "Ask again for the next one." : "More about it: " + explain;
        page.words(0, "", more);
        Progress after = progress.withHints(check.id(), given + 1);
        return new Hint(page.toString(), logbook.with(exercise.id(), after));
    }
}
