package dev.lockstep.watch;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grading;
import dev.lockstep.Onlooker;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Grades on a thread of its own, one request at a time, and tells what comes of it.
public final class Worker implements AutoCloseable {
    /// Says what to ask of the grader.
    public interface Requests {
        GradeRequest of(List<Exercise> exercises, @Nullable String schedule);
    }

    private final Grading grading;
    private final Requests requests;
    private final Consumer<Event> events;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("watch-grader").factory());
    private @Nullable Future<?> running;

    Worker(Grading grading, Requests requests, Consumer<Event> events) {
        this.grading = grading;
        this.requests = requests;
        this.events = events;
    }

    /// Abandons what is running, which ends its stage, and grades this.
    void grade(Action.Grade asked) {
        abandon();
        running = thread.submit(() -> run(asked));
    }

    private void abandon() {
        if (running != null) {
            running.cancel(true);
        }
    }

    /// Whatever fails is told: somebody waits for it.
    @SuppressWarnings("CatchingUnchecked")
    private void run(Action.Grade asked) {
        int number = asked.number();
        GradeRequest request = requests.of(asked.exercises(), asked.schedule());
        try {
            var report = grading.grade(request, new Telling(number, events));
            if (!Thread.currentThread().isInterrupted()) {
                events.accept(new Event.Graded(number, report));
                grading.prepare(request);
            }
        } catch (InterruptedException abandoned) {
            Thread.currentThread().interrupt();
        } catch (BadSubmission e) {
            events.accept(new Event.Impossible(number, String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException e) {
            String reason = "The grader itself failed: " + e + ". No points are lost by this.";
            events.accept(new Event.Impossible(number, reason));
        }
    }

    private record Telling(int number, Consumer<Event> events) implements Onlooker {
        @Override
        public void begins(Exercise exercise, Check check) {
            events.accept(new Event.Begins(number, exercise, check));
        }

        @Override
        public void judged(Exercise exercise, CheckResult result) {
            events.accept(new Event.Judged(number, exercise, result));
        }
    }

    @Override
    public void close() {
        abandon();
        thread.shutdownNow();
    }
}
