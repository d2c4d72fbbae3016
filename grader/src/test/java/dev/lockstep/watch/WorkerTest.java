package dev.lockstep.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.lockstep.FakeGrading;
import dev.lockstep.GradeRequest;
import dev.lockstep.Grading;
import dev.lockstep.Onlooker;
import dev.lockstep.Session;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.Report;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerTest {
    private final Exercise limiter = Exercises.find("rate-limiter").orElseThrow();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @Test
    void a_grading_that_is_abandoned_says_nothing_and_the_next_one_is_told() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        try (Worker worker = new Worker(new FirstNeverEnds(began), this::request, events::add)) {
            worker.grade(new Action.Grade(1, List.of(limiter), null));
            began.await();
            worker.grade(new Action.Grade(2, List.of(limiter), null));

            assertEquals(2, assertInstanceOf(Event.Graded.class, events.take()).grading());
            assertEquals(0, events.size());
        }
    }

    @Test
    void what_cannot_be_graded_is_told() throws Exception {
        Grading bad = FakeGrading.throwing(new BadSubmission("It is empty."));
        try (Worker worker = new Worker(bad, this::request, events::add)) {
            worker.grade(new Action.Grade(1, List.of(limiter), null));

            assertEquals(new Event.Impossible(1, "It is empty."), events.take());
        }
    }

    private GradeRequest request(List<Exercise> exercises, @Nullable String schedule) {
        return new GradeRequest(Path.of(""), "", exercises, 1, "best", "best", schedule, "");
    }

    /// Waits for ever the first time that it is asked.
    private record FirstNeverEnds(CountDownLatch began) implements Grading {
        @Override
        public Report grade(GradeRequest request) {
            return Rehearsed.report(request.exercises());
        }

        @Override
        public Report grade(GradeRequest request, Onlooker onlooker) throws InterruptedException {
            if (began.getCount() > 0) {
                began.countDown();
                new CountDownLatch(1).await();
            }
            return grade(request);
        }

        @Override
        public Session open(GradeRequest request) throws IOException {
            throw new IOException("not asked for");
        }
    }
}
