package dev.lockstep.watch;

import dev.lockstep.desk.Hint;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.Report;
import dev.lockstep.watch.Scene.Asked;
import dev.lockstep.watch.Scene.Doing;
import dev.lockstep.watch.Watch.Step;
import java.util.List;
import java.util.Optional;

/// What comes of a key.
final class Keys {
    private final List<Exercise> course;
    private final Screens screens;

    Keys(List<Exercise> course, Screens screens) {
        this.course = course;
        this.screens = screens;
    }

    Step pressed(Scene before, char key) {
        Scene scene = before.asking(Asked.NOTHING);
        if (before.asked() == Asked.WHETHER_TO_RESET) {
            return reset(scene, key);
        }
        return switch (key) {
            case 'n' -> next(scene, before.asked() == Asked.WHETHER_TO_GO_ON);
            case 'h' -> hint(scene);
            case 'l' -> print(scene, screens.list(scene));
            case 'a' -> all(scene);
            case 't' -> trace(scene);
            case 'r' -> replay(scene);
            case 'o' -> open(scene);
            case 'x' ->
                    print(scene.asking(Asked.WHETHER_TO_RESET), screens.askReset(scene.current()));
            case 'q' -> Step.of(scene, new Action.Quit());
            case '\r', '\n' -> Watch.grade(scene, screens, true);
            default -> print(scene, screens.keys());
        };
    }

    private static Step print(Scene scene, String text) {
        return Step.of(scene, new Action.Print(text));
    }

    private Step reset(Scene scene, char key) {
        return key == 'y'
                ? Step.of(scene, new Action.Reset(scene.current()))
                : print(scene, screens.unchanged());
    }

    /// Goes on to the next exercise that is not passed; from one that is not passed itself, only
    /// when asked again.
    private Step next(Scene scene, boolean again) {
        if (!scene.isPassed() && !again) {
            return print(scene.asking(Asked.WHETHER_TO_GO_ON), screens.missing(scene));
        }
        Optional<Exercise> next = following(scene);
        return next.isEmpty()
                ? print(scene, screens.nothingLeft(scene))
                : Watch.grade(scene.on(next.get()), screens, true);
    }

    /// The next one in the order of the course, from the current one round, that is not passed.
    private Optional<Exercise> following(Scene scene) {
        int here = course.indexOf(scene.current());
        for (int i = 1; i < course.size(); i++) {
            Exercise next = course.get((here + i) % course.size());
            if (!scene.logbook().of(next).isPassed()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private Step hint(Scene scene) {
        Hint hint = screens.hint(scene);
        return Step.of(
                scene.with(hint.logbook()),
                new Action.Keep(hint.logbook()),
                new Action.Print(hint.text()));
    }

    private Step all(Scene scene) {
        Scene next = scene.begin(Doing.ALL);
        return Step.of(
                next,
                new Action.Print(screens.gradingAll()),
                new Action.Grade(next.grading(), course, null));
    }

    private Step trace(Scene scene) {
        return print(
                scene,
                scene.failure()
                        .map(failure -> screens.trace(failure, scene))
                        .orElseGet(() -> screens.noTrace(scene)));
    }

    /// Plays the failing check again: by the order of steps that it failed in, where it has one.
    private Step replay(Scene scene) {
        Optional<CheckResult> failure = scene.failure();
        Optional<Check> check = failure.flatMap(found -> scene.current().check(found.id()));
        if (check.isEmpty()) {
            return print(scene, screens.noTrace(scene));
        }
        Scene next = scene.begin(Doing.REPLAY);
        Exercise alone = scene.current().only(check.get().withoutPremises());
        return Step.of(
                next,
                new Action.Print(screens.replaying(failure.get())),
                new Action.Grade(next.grading(), List.of(alone), failure.get().schedule()));
    }

    private Step open(Scene scene) {
        Report last = scene.last();
        return last == null
                ? print(scene, screens.noReport())
                : Step.of(scene, new Action.Open(last));
    }
}
