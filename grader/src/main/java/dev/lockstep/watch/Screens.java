package dev.lockstep.watch;

import dev.lockstep.desk.Hint;
import dev.lockstep.desk.Overview;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.Excerpt;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Ink;
import dev.lockstep.report.Page;
import dev.lockstep.report.Report;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// What `watch` writes: each screen is text, made of what is known.
final class Screens {
    private final Ink ink;
    private final IntSupplier width;
    private final Overview overview;
    private final boolean keyboard;

    /// @param overview the course on this desk
    /// @param keyboard whether single keys are obeyed, and so worth a word
    Screens(Ink ink, IntSupplier width, Overview overview, boolean keyboard) {
        this.ink = ink;
        this.width = width;
        this.overview = overview;
        this.keyboard = keyboard;
    }

    String welcome() {
        return written(page -> {
            page.line(ink.bold("Lockstep watches your files, and grades whenever you save one."));
            page.line("Work on one exercise at a time: open its file, fill in the TODO, save.");
            page.line("The README beside the file says what to do and when it is done.");
            page.line(
                    keyboard
                            ? "Stuck? h gives a hint, t shows all that is known about a failure."
                            : "Stuck? ./grade hint EXERCISE, in another terminal.");
            page.line(
                    "Your progress is kept in .lockstep/state; everything stays on this machine.");
            page.line(keyboard ? "q ends, and ? shows all keys." : "Ctrl-C ends.");
            page.gap();
        });
    }

    String header(Scene scene) {
        return written(page ->
                page.words(
                        0,
                        ink.bold(scene.current().id()) + "  ",
                        scene.current().id().length() + 2,
                        overview.shown(scene.current())));
    }

    String checking(Event.Begins begins, int number) {
        String text =
                "checking %s %d/%d  %s"
                        .formatted(
                                begins.exercise().id(),
                                number,
                                begins.exercise().checks().size(),
                                begins.check().title());
        return ink.faint(ink.clip(text, width.getAsInt() - 1));
    }

    String failure(CheckResult check) {
        return written(page -> {
            page.line("");
            new Excerpt(page).failure(check);
        });
    }

    String verdict(ExerciseResult result, Scene scene) {
        return written(page -> {
            page.line("");
            new Verdict(page, result).write();
            if (result.status() == ExerciseStatus.PASSED) {
                new Excerpt(page).advice(result);
            }
            page.gap();
            foot(page, scene);
        });
    }

    private void foot(Page page, Scene scene) {
        new Bar(overview.exercises(), scene.logbook()).write(page);
        if (keyboard) {
            page.line(ink.faint(legend(scene)));
        }
    }

    private static String legend(Scene scene) {
        return scene.isPassed()
                ? "n next  l list  a grade all  o open report  q quit  ? all keys"
                : "h hint  t full trace  r replay  n next  l list  q quit  ? all keys";
    }

    String keys() {
        return written(page -> {
            page.line("n next exercise     h next hint       l list the exercises");
            page.line("a grade all         t full trace      r replay the failing check");
            page.line("o open the report   x start over      Enter grade again");
            page.line("q quit");
        });
    }

    String impossible(String reason) {
        return written(page -> page.words(0, "", reason + " Watching goes on."));
    }

    String list(Scene scene) {
        return written(page -> overview.write(scene.logbook(), page));
    }

    Hint hint(Scene scene) {
        return Hint.next(scene.current(), Optional.empty(), scene.logbook(), page());
    }

    String gradingAll() {
        return written(page -> page.line("Grading all exercises."));
    }

    String all(Report report, Scene scene) {
        return written(page -> {
            page.line("");
            for (ExerciseResult result : report.exercises()) {
                new Verdict(page, result).line();
            }
            page.gap();
            if (report.everythingPassed()) {
                page.line(ink.bold(ink.green("The course is complete: every check passes.")));
            }
            foot(page, scene);
        });
    }

    String trace(CheckResult failure, Scene scene) {
        return written(page -> {
            new Excerpt(page).trace(failure);
            Report last = scene.last();
            if (last != null) {
                page.gap();
                page.line("Again: " + ink.clean(last.replay(scene.current().id(), failure)));
            }
        });
    }

    /// What `t` and `r` say where no check has failed.
    String noTrace(Scene scene) {
        Optional<ExerciseResult> result = scene.result();
        if (result.isPresent() && !result.get().problems().isEmpty()) {
            return written(page -> new Excerpt(page).exercise(result.get()));
        }
        return written(page -> page.line("No check has failed, so there is no trace to show."));
    }

    String noReport() {
        return written(page -> page.line("There is no report yet: grade first, with Enter."));
    }

    String replaying(CheckResult failure) {
        String order = failure.schedule();
        return written(page ->
                page.words(
                        0,
                        "",
                        order == null
                                ? "Playing this check again: " + failure.title()
                                : "Playing schedule %s of this check again: %s"
                                        .formatted(order, failure.title())));
    }

    String replayed(Report report, Scene scene) {
        Scene replayed = scene.with(report);
        return replayed.failure()
                .map(failure -> trace(failure, replayed))
                .orElseGet(() -> written(page -> page.line("This time it passes.")));
    }

    String missing(Scene scene) {
        return written(page ->
                page.words(
                        0,
                        "",
                        "n again goes on all the same. %s is not passed yet: %s"
                                        .formatted(
                                                scene.current().id(),
                                                scene.logbook().of(scene.current()).state())
                                + scene.failure().map(c -> ", first " + c.title()).orElse("")
                                + "."));
    }

    String nothingLeft(Scene scene) {
        boolean all = scene.isPassed();
        return written(page ->
                page.line(
                        all
                                ? "Every exercise is passed. a grades them all once more."
                                : "Every other exercise is passed: this is the last one."));
    }

    String askReset(Exercise exercise) {
        return written(page ->
                page.words(
                        0,
                        "",
                        "Replace %s by the stub? A copy is kept. y for yes, any other key for no."
                                .formatted(overview.shown(exercise))));
    }

    String unchanged() {
        return written(page -> page.line("Nothing was changed."));
    }

    private String written(Consumer<Page> writer) {
        Page page = page();
        writer.accept(page);
        return page.toString();
    }

    private Page page() {
        return new Page(ink, width.getAsInt());
    }
}
