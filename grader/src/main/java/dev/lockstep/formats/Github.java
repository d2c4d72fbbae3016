package dev.lockstep.formats;

import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.util.List;

/// `github`: for a step of GitHub Actions. Annotations for its log, a summary of the job, and for
/// GitHub Classroom's reporter the outputs `result` (all that was graded, as one runner) and
/// `result-<exercise>` (one runner an exercise): a workflow hands on the one or the others.
final class Github implements Format {
    /// GitHub refuses 1 MiB and more a step; the rest is for what else the step writes.
    private static final int MOST_BYTES = 1_000_000;

    @Override
    public String id() {
        return "github";
    }

    @Override
    public String file() {
        return STANDARD_OUTPUT;
    }

    @Override
    public List<Sheet> write(Report report, Setting setting) throws Unwritable {
        return List.of(
                new Sheet.Main(Annotations.render(report, setting)),
                new Sheet.Appended("GITHUB_STEP_SUMMARY", Markdown.render(report, MOST_BYTES)),
                new Sheet.Appended("GITHUB_OUTPUT", outputs(report)));
    }

    private static String outputs(Report report) throws Unwritable {
        int unit = ClassroomResult.unit(report.exercises());
        StringBuilder outputs = new StringBuilder();
        outputs.append("result=").append(ClassroomResult.of(report.exercises(), unit)).append('\n');
        for (ExerciseResult exercise : report.exercises()) {
            outputs.append("result-").append(exercise.id()).append('=');
            outputs.append(ClassroomResult.of(List.of(exercise), unit)).append('\n');
        }
        return outputs.toString();
    }
}
