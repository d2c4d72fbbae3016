package dev.lockstep.watch;

import dev.lockstep.FakeGrading;
import dev.lockstep.GradeRequest;
import dev.lockstep.desk.Desk;
import dev.lockstep.desk.Overview;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.Ink;
import dev.lockstep.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/// A watch without files, threads and terminal: events go in, and a transcript comes out.
final class Rehearsed {
    private static final Path FOLDER = Path.of("no/such/folder").toAbsolutePath();

    private final Desk desk = new Desk(FOLDER, FOLDER);
    private final Watch watch;
    private final StringBuilder transcript = new StringBuilder();
    private Scene scene;

    Rehearsed(boolean keyboard) {
        Overview overview = new Overview(Exercises.all(), desk, FOLDER);
        Ink ink = new Ink(false, StandardCharsets.UTF_8);
        this.watch = new Watch(Exercises.all(), new Screens(ink, () -> 90, overview, keyboard));
        this.scene = Scene.of(Exercises.all().getFirst(), desk.logbook());
    }

    void start(String exercise) {
        told("start", watch.start(Exercises.find(exercise).orElseThrow(), desk.logbook()));
    }

    void press(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            happens("key " + keys.charAt(i), new Event.Pressed(keys.charAt(i)));
        }
    }

    void save() {
        happens("saved", new Event.Saved());
    }

    void happens(String name, Event event) {
        told(name, watch.on(scene, event));
    }

    /// The current exercise is graded: the first of these checks fail.
    void grade(String... failing) {
        gradeAs(scene.grading(), List.of(scene.current()), failing);
    }

    void gradeAll(String... failing) {
        gradeAs(scene.grading(), Exercises.all(), failing);
    }

    private void gradeAs(int number, List<Exercise> exercises, String... failing) {
        Report report = report(exercises, failing);
        Exercise first = exercises.getFirst();
        for (CheckResult result : report.exercises().getFirst().checks()) {
            happens(
                    "begins",
                    new Event.Begins(number, first, first.check(result.id()).orElseThrow()));
            happens("judged", new Event.Judged(number, first, result));
        }
        happens("graded", new Event.Graded(number, report));
    }

    static Report report(List<Exercise> exercises, String... failing) {
        try {
            return FakeGrading.failing(failing)
                    .grade(
                            new GradeRequest(
                                    FOLDER,
                                    "mine",
                                    exercises,
                                    7,
                                    "best",
                                    "best",
                                    null,
                                    "./grade --seed 7"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Scene scene() {
        return scene;
    }

    private void told(String name, Watch.Step step) {
        scene = step.scene();
        transcript.append("> ").append(name).append('\n');
        for (Action action : step.actions()) {
            transcript.append(told(action));
        }
    }

    private static String told(Action action) {
        return switch (action) {
            case Action.Print(String text) -> text;
            case Action.Status(String line) -> "  (" + line + ")\n";
            case Action.Clear() -> "  (clear)\n";
            case Action.Grade(int number, var exercises, var schedule) ->
                    "  (grade %d: %s%s)\n"
                            .formatted(
                                    number,
                                    exercises.stream()
                                            .map(e -> e.id() + "/" + e.checks().size())
                                            .toList(),
                                    schedule == null ? "" : " by " + schedule);
            case Action.Keep(var logbook) ->
                    "  (keep " + new TreeSet<>(logbook.entries().keySet()) + ")\n";
            case Action.Open _ -> "  (open)\n";
            case Action.Reset(var exercise) -> "  (reset " + exercise.id() + ")\n";
            case Action.Quit() -> "  (quit)\n";
        };
    }

    String transcript() {
        return transcript.toString();
    }
}
