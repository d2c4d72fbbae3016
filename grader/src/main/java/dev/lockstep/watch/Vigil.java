package dev.lockstep.watch;

import dev.lockstep.Grading;
import dev.lockstep.desk.Desk;
import dev.lockstep.desk.Logbook;
import dev.lockstep.desk.Overview;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Watches one desk: waits for saves, keys and verdicts, one after another, and does what comes of
/// them.
public final class Vigil {
    private static final long LOOK_MILLIS = 50;

    private final Desk desk;
    private final Front front;
    private final Browser browser;
    private final Clock clock;
    private final List<Exercise> course;
    private final Watch watch;
    private final Worker worker;
    private final Saves saves;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private boolean over;

    /// @param requests what to ask of the grader for some exercises, and by which order of steps
    public Vigil(
            Grading grading,
            Worker.Requests requests,
            Overview overview,
            Front front,
            Ink ink,
            Browser browser,
            Clock clock) {
        this.desk = overview.desk();
        this.front = front;
        this.browser = browser;
        this.clock = clock;
        this.course = overview.exercises();
        this.watch = new Watch(course, new Screens(ink, front::width, overview, front.hasKeys()));
        this.saves = new Saves(desk.submission());
        this.worker = new Worker(grading, requests, events::add);
    }

    /// Watches until `q`, or until nobody types any more.
    ///
    /// @param first the exercise to begin with; without it the first that is not passed
    public void keep(Optional<Exercise> first) throws InterruptedException {
        Logbook logbook = desk.logbook();
        Exercise begin = first.orElseGet(() -> unpassed(logbook));
        ScheduledExecutorService looking =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("watch-saves").factory());
        try {
            Watch.Step step = watch.start(begin, logbook);
            apply(step);
            var _ =
                    looking.scheduleWithFixedDelay(
                            this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            Thread.ofPlatform().daemon().name("watch-keys").start(this::listen);
            while (!over) {
                step = watch.on(step.scene(), events.take());
                apply(step);
            }
        } finally {
            looking.shutdownNow();
            worker.close();
        }
    }

    private Exercise unpassed(Logbook logbook) {
        return course.stream()
                .filter(exercise -> !logbook.of(exercise).isPassed())
                .findFirst()
                .orElse(course.getFirst());
    }

    private void look() {
        if (saves.changed()) {
            events.add(new Event.Saved());
        }
    }

    private void listen() {
        int key = front.key();
        while (key >= 0) {
            events.add(new Event.Pressed((char) key));
            key = front.key();
        }
        events.add(new Event.Closed());
    }

    private void apply(Watch.Step step) {
        for (Action action : step.actions()) {
            switch (action) {
                case Action.Grade grade -> {
                    // What is saved from now on counts as newer than what is graded.
                    saves.watch(folder(step.scene().current()));
                    worker.grade(grade);
                }
                case Action.Print(String text) -> front.print(text);
                case Action.Status(String line) -> front.status(line);
                case Action.Clear() -> front.clear();
                case Action.Keep(Logbook logbook) -> desk.keep(logbook);
                case Action.Open(var report) -> told(() -> browser.open(report, desk.folder()));
                case Action.Reset(Exercise exercise) -> told(() -> reset(exercise));
                case Action.Quit() -> over = true;
            }
        }
    }

    /// Where the files of an exercise are: the folder of the one to edit, or all there is.
    private Path folder(Exercise exercise) {
        Path submission = desk.submission();
        return Files.isRegularFile(submission)
                ? submission
                : desk.find(exercise).map(file -> file.resolveSibling("")).orElse(submission);
    }

    private String reset(Exercise exercise) throws IOException {
        Path file = desk.file(exercise);
        return desk.reset(exercise, LocalDateTime.now(clock))
                        .map(copy -> "Your version is kept in " + copy + ".\n")
                        .orElse("")
                + file
                + " is the stub again.\n";
    }

    private interface Told {
        String done() throws IOException;
    }

    private void told(Told told) {
        try {
            front.print(told.done());
        } catch (IOException e) {
            front.print("That did not work: " + e.getMessage() + "\n");
        }
    }
}
