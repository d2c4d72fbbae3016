package dev.lockstep.report;

import java.util.List;

/// Parts of a report on a page, for somebody who wants one thing at a time.
public final class Excerpt {
    private final Page page;

    public Excerpt(Page page) {
        this.page = page;
    }

    /// A failed check: what was seen, the order of steps where that decides, and where to look.
    public void failure(CheckResult check) {
        new CheckText(page).brief(check);
    }

    /// A failed check with all that is known of it.
    public void trace(CheckResult check) {
        new CheckText(page).details(check);
    }

    /// Why an exercise could not be played: the first reason, and how many more there are.
    public void problem(ExerciseResult exercise) {
        List<Problem> problems = exercise.problems();
        new ProblemText(page).first(problems);
    }

    /// The whole of an exercise.
    public void exercise(ExerciseResult exercise) {
        new ExerciseText(page).write(exercise);
    }

    /// What a reviewer would say first.
    public void advice(ExerciseResult exercise) {
        exercise.advice().stream().findFirst().ifPresent(new ExerciseText(page)::advice);
    }
}
