package dev.lockstep.watch;

import dev.lockstep.desk.Logbook;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.Page;
import java.util.List;

/// How much of the course is passed, as a bar.
record Bar(List<Exercise> course, Logbook logbook) {
    private static final int LENGTH = 24;

    Bar {
        course = List.copyOf(course);
    }

    void write(Page page) {
        long passed = course.stream().filter(e -> logbook.of(e).isPassed()).count();
        int filled = Math.toIntExact(LENGTH * passed / Math.max(1, course.size()));
        page.line(
                "[%s%s] %d/%d exercises passed"
                        .formatted(
                                "#".repeat(filled),
                                "-".repeat(LENGTH - filled),
                                passed,
                                course.size()));
    }
}
