package dev.lockstep.training;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grading;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.report.Report;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Grades what a spare stage is warmed with: answers that use much of what answers use, and that
/// are not right, for a learner can read them.
public final class Training {
    private static final long SEED = 1;
    private static final String WARM_UP = "/dev/lockstep/warmup/";

    private Training() {}

    /// Grades them once.
    ///
    /// @param grading whose stages make an archive when they end
    public static Report run(Grading grading) throws IOException, InterruptedException {
        List<String> sources =
                Exercises.all().stream().map(e -> e.interfaceName() + "WarmUp.java").toList();
        Path folder = Files.createTempDirectory("lockstep-training-");
        try {
            for (String name : sources) {
                write(name, folder);
            }
            return grade(grading, folder);
        } finally {
            for (String name : sources) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /// What there is to render: a run's report, with more in it than the run came to.
    public static Report specimen(Report report) {
        return Specimen.added(report);
    }

    private static Report grade(Grading grading, Path folder)
            throws IOException, InterruptedException {
        GradeRequest request =
                new GradeRequest(
                        folder, "training", Exercises.all(), SEED, "best", "best", null, "./grade");
        try {
            return grading.grade(request);
        } catch (BadSubmission e) {
            throw new IllegalStateException("the training submission cannot be read", e);
        }
    }

    private static void write(String name, Path folder) throws IOException {
        try (InputStream in = Training.class.getResourceAsStream(WARM_UP + name)) {
            Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
        }
    }
}
