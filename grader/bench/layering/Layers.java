package dev.lockstep.stage;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grader;
import dev.lockstep.Session;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.isolation.Isolation;
import dev.lockstep.isolation.Isolations;
import dev.lockstep.report.Report;
import java.nio.file.Path;
import java.util.List;

/// What `bench/layers` measures: one grading with some of its layers, or a stage's command line.
///
/// It stands in this package for the command line, which is nobody else's. Which isolation is the
/// best depends on the path: without `bwrap` on it, it is Landlock.
final class Layers {
    private Layers() {}

    public static void main(String[] words) throws Exception {
        StageCommand command = StageCommand.ofThisJvm();
        if (words[0].equals("line")) {
            Isolation isolation =
                    new Isolations(command.javaHome(), command.reads()).get(words[1]);
            System.out.print(String.join("\0", command.in(isolation).line()));
            return;
        }
        List<String> layers = List.of(words[0].split(","));
        Grader grader =
                layers.contains("gate") ? new Grader(command) : Grader.withoutGate(command);
        Path answers = Path.of(words[2]);
        GradeRequest request =
                new GradeRequest(
                        answers, "answers", Exercises.all(), 1, "best", words[1], null, "");
        System.out.print(graded(grader, request, layers.contains("review")));
        Runtime.getRuntime().halt(0);
    }

    /// The points and the isolation, so that nothing is measured that did not happen.
    private static String graded(Grader grader, GradeRequest request, boolean review)
            throws Exception {
        Report report;
        if (review) {
            report = grader.grade(request);
        } else {
            try (Session session = grader.open(request)) {
                report = session.grade(request.seed());
            }
        }
        return report.score() + " " + report.environment().isolation();
    }
}
