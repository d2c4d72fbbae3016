package dev.lockstep.watch;

import dev.lockstep.desk.Logbook;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.Report;
import dev.lockstep.watch.Scene.Doing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What comes of an event: a new scene, and what is to be done. A pure function.
final class Watch {
    private final List<Exercise> course;
    private final Screens screens;
    private final Keys keys;

    Watch(List<Exercise> course, Screens screens) {
        this.course = List.copyOf(course);
        this.screens = screens;
        this.keys = new Keys(this.course, screens);
    }

    /// A scene, and what is to be done on the way to it.
    record Step(Scene scene, List<Action> actions) {
        Step {
            actions = List.copyOf(actions);
        }

        static Step of(Scene scene, Action... actions) {
            return new Step(scene, List.of(actions));
        }
    }

    /// Begins with an exercise.
    Step start(Exercise first, Logbook logbook) {
        Scene scene = Scene.of(first, logbook);
        List<Action> actions = new ArrayList<>();
        if (!logbook.isWelcomed()) {
            scene = scene.with(logbook.welcomed());
            actions.add(new Action.Keep(scene.logbook()));
            actions.add(new Action.Print(screens.welcome()));
        }
        Step step = grade(scene, screens, false);
        actions.addAll(step.actions());
        return new Step(step.scene(), actions);
    }

    Step on(Scene scene, Event event) {
        return switch (event) {
            case Event.Saved() -> grade(scene, screens, true);
            case Event.Pressed(char key) -> keys.pressed(scene, key);
            case Event.Closed() -> Step.of(scene, new Action.Quit());
            case Event.Begins begins when counts(scene, begins.grading()) -> {
                Scene next = scene.checking();
                yield Step.of(next, new Action.Status(screens.checking(begins, next.begun())));
            }
            case Event.Judged judged when counts(scene, judged.grading()) -> judged(scene, judged);
            case Event.Graded graded when counts(scene, graded.grading()) ->
                    graded(scene, graded.report());
            case Event.Impossible impossible when counts(scene, impossible.grading()) ->
                    Step.of(
                            scene.over(),
                            new Action.Print(screens.impossible(impossible.reason())));
            case Event.Begins _, Event.Judged _, Event.Graded _, Event.Impossible _ ->
                    Step.of(scene);
        };
    }

    private static boolean counts(Scene scene, int grading) {
        return scene.doing() != Doing.NOTHING && scene.grading() == grading;
    }

    /// Grades the current exercise.
    static Step grade(Scene scene, Screens screens, boolean clear) {
        Scene next = scene.begin(Doing.ONE);
        List<Action> actions = new ArrayList<>();
        if (clear) {
            actions.add(new Action.Clear());
        }
        actions.add(new Action.Print(screens.header(next)));
        actions.add(new Action.Grade(next.grading(), List.of(next.current()), null));
        return new Step(next, actions);
    }

    /// The first failure is shown as soon as it is known.
    private Step judged(Scene scene, Event.Judged judged) {
        boolean first =
                scene.doing() == Doing.ONE
                        && !scene.told()
                        && judged.result().status() == CheckStatus.FAILED;
        return first
                ? Step.of(scene.telling(), new Action.Print(screens.failure(judged.result())))
                : Step.of(scene);
    }

    private Step graded(Scene scene, Report report) {
        return switch (scene.doing()) {
            case ONE -> gradedOne(scene, report);
            case ALL -> {
                Scene next = remembered(scene.over(), report);
                yield Step.of(
                        next,
                        new Action.Keep(next.logbook()),
                        new Action.Print(screens.all(report, next)));
            }
            case REPLAY -> Step.of(scene.over(), new Action.Print(screens.replayed(report, scene)));
            case NOTHING -> Step.of(scene);
        };
    }

    private Step gradedOne(Scene scene, Report report) {
        Scene next = remembered(scene.over().with(report), report);
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Keep(next.logbook()));
        // Without a word from the checks nothing of the failure has been shown yet.
        Optional<String> failure =
                scene.told() ? Optional.empty() : next.failure().map(screens::failure);
        failure.ifPresent(text -> actions.add(new Action.Print(text)));
        actions.add(new Action.Print(screens.verdict(report.exercises().getFirst(), next)));
        return new Step(next, actions);
    }

    private static Scene remembered(Scene scene, Report report) {
        return scene.with(scene.logbook().after(report));
    }
}
