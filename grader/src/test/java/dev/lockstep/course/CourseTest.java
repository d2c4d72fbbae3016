package dev.lockstep.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.course.Solution.Kind;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {
    private static final Exercise LIMITER = Exercises.find("rate-limiter").orElseThrow();
    private static final String SOLUTIONS = "solutions/src/main/java/solutions/ratelimiter/";
    private static final String STUB =
            "exercises/src/main/java/exercises/ratelimiter/MyRateLimiter.java";

    @TempDir Path home;

    @Test
    void a_complete_course_has_no_faults() throws IOException {
        write(SOLUTIONS + "right/Good.java", "class Good {}");
        write(SOLUTIONS + "right/package-info.java", "package solutions;");
        write(SOLUTIONS + "flawed/Bad.java", "class Bad {}");
        String ids = String.join("\n", LIMITER.checks().stream().map(Check::id).toList());
        write(SOLUTIONS + "flawed/Bad.fails", "# all of them\n" + ids + "  # and this\n\n");
        write(STUB, "throw new UnsupportedOperationException(\"TODO: begin here\");");

        Course course = read();

        assertTrue(Course.exists(home));
        assertEquals(List.of(), course.faults());
        assertEquals(List.of(), course.notes());
        assertEquals(
                List.of(Kind.RIGHT, Kind.FLAWED, Kind.STUB),
                course.solutions().stream().map(Solution::kind).toList());
        assertEquals(10, course.solutions().get(1).fails().size());
        assertEquals(home.resolve(STUB).getParent(), course.solutions().getLast().source());
    }

    @Test
    void each_fault_is_named() throws IOException {
        write(SOLUTIONS + "flawed/Bad.java", "class Bad {}");
        write(SOLUTIONS + "flawed/Bad.fails", "no-such-check\n");
        write(SOLUTIONS + "flawed/Silent.java", "class Silent {}");
        write(SOLUTIONS + "flawed/Lone.fails", "never-exceeds-the-limit\n");

        String faults = String.join("\n", read().faults());

        assertTrue(faults.contains("Bad.fails: rate-limiter has no no-such-check"), faults);
        assertTrue(faults.contains("Silent.java names no check that it fails"), faults);
        assertTrue(faults.contains("Lone.fails stands beside no solution"), faults);
        assertTrue(faults.contains("rate-limiter has no right solution"), faults);
        assertTrue(faults.contains("no flawed solution fails never-exceeds-the-limit"), faults);
    }

    @Test
    void a_stub_that_a_learner_has_filled_in_is_no_fault() throws IOException {
        write(STUB, "class MyRateLimiter {}");

        Course course = read();

        assertEquals(1, course.notes().size());
        assertEquals(List.of(), course.solutions());
    }

    @Test
    void a_student_copy_has_no_course() {
        assertEquals(false, Course.exists(home));
    }

    @Test
    void busy_loops_end() {
        Set<Thread> threads;
        try (BusyLoops loops = new BusyLoops(2)) {
            threads = loops.threads();
            assertTrue(threads.stream().allMatch(Thread::isAlive));
        }
        assertTrue(threads.stream().noneMatch(Thread::isAlive));
    }

    private Course read() throws IOException {
        return Course.read(home, List.of(LIMITER));
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
