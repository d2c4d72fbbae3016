package dev.lockstep.training;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grading;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.JsonReport;
import dev.lockstep.report.Report;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Grades a submission that uses much of what answers use, and solves nothing: it is packed with
/// the grader, where a learner can read it.
public final class Training {
    private static final long SEED = 1;
    private static final List<String> SOURCES =
            List.of("Fetching.java", "Limiting.java", "Gathering.java", "Computing.java");

    private Training() {}

    /// Grades it once, and gives back what a run renders.
    ///
    /// @param grading whose stages make an archive when they end
    /// @param folder an empty one, for the submission's files
    public static String run(Grading grading, Path folder)
            throws IOException, InterruptedException {
        for (String name : SOURCES) {
            write(name, folder);
        }
        GradeRequest request =
                new GradeRequest(
                        folder, "training", Exercises.all(), SEED, "best", "best", null, "./grade");
        try {
            Report report = grading.grade(request);
            return JsonReport.render(report);
        } catch (BadSubmission e) {
            throw new IllegalStateException("the training submission cannot be read", e);
        }
    }

    private static void write(String name, Path folder) throws IOException {
        try (InputStream in = Training.class.getResourceAsStream(name + ".txt")) {
            Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
        }
    }
}
