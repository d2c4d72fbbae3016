package dev.lockstep.training;

import dev.lockstep.report.Advice;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Interleavings;
import dev.lockstep.report.Measurement;
import dev.lockstep.report.Move;
import dev.lockstep.report.Problem;
import dev.lockstep.report.ProjectResult;
import dev.lockstep.report.Reason;
import dev.lockstep.report.Report;
import dev.lockstep.report.SourceExcerpt;
import dev.lockstep.report.TimelineCall;
import dev.lockstep.report.WaitingThread;
import java.util.ArrayList;
import java.util.List;

/// A report with what the training's own may lack: it is rendered so that whatever shows these
/// things has been seen once.
final class Specimen {
    private static final String FILE = "exercises/Specimen.java";

    private Specimen() {}

    /// The real report with an exercise more.
    static Report added(Report real) {
        List<ExerciseResult> exercises = new ArrayList<>(real.exercises());
        exercises.add(exercise());
        return new Report(
                        real.submission(),
                        real.score(),
                        real.maxScore() + 1,
                        real.seed(),
                        real.replay() + " --seed " + real.seed(),
                        real.environment(),
                        real.durationMillis(),
                        exercises)
                .withProject(new ProjectResult("exercises", true, 2, 1, 0, "1 is not 2"));
    }

    private static ExerciseResult exercise() {
        return new ExerciseResult(
                "specimen",
                "Specimen",
                ExerciseStatus.FAILED,
                0,
                1,
                "exercises.Specimen",
                List.of(new Problem("refused", FILE, 1, 1, "not for an answer", "line 1")),
                List.of(check()),
                List.of(
                        new Advice("actionable", FILE, 2, "use `final`"),
                        new Advice("celebratory", FILE, 3, "well done")),
                List.of(new Measurement("speed-up over one worker", 1.5, "x")),
                List.of(
                        new SourceExcerpt(
                                FILE, 1, List.of("// a comment", "final int x = 1;", "\"text\""))));
    }

    private static CheckResult check() {
        return new CheckResult(
                "holds",
                "holds",
                "limit",
                CheckStatus.FAILED,
                Reason.HANG,
                0,
                1,
                "one too many in `call`",
                "at most 1",
                "2",
                "make it one step",
                FILE,
                2,
                null,
                "4:2",
                new Interleavings(2, true, 1),
                List.of(
                        new Move("caller-0", "reads x → 0", FILE, 2, true, false, 0),
                        new Move("caller-1", "writes x = 1", FILE, 2, false, true, 0)),
                List.of(
                        new TimelineCall(0, "caller-0", 0, 100L, "returned"),
                        new TimelineCall(1, "caller-1", 0, 100L, "threw"),
                        new TimelineCall(2, "caller-2", 50, null, "running")),
                List.of(new WaitingThread("caller-2", "WAITING", "a permit", FILE, 3)),
                "printed",
                1);
    }
}
