package dev.lockstep.html;

import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import dev.lockstep.report.SavedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a real run said of four answers, each with a flaw.
final class FlawedAnswers {
    private FlawedAnswers() {}

    static Report fourFlawed() throws IOException {
        return fourFlawed(UnaryOperator.identity());
    }

    /// @param change what becomes of every text that may come from a submission
    static Report fourFlawed(UnaryOperator<String> change) throws IOException {
        String json = Files.readString(Path.of("src/test/resources/html/four-flawed.json"));
        return SavedReport.parse(json, change);
    }

    /// The flawed rate limiter alone.
    static Report flawedLimiter() throws IOException {
        Report all = fourFlawed();
        List<ExerciseResult> one =
                all.exercises().stream().filter(e -> e.id().equals("rate-limiter")).toList();
        return new Report(
                all.submission(),
                one.getFirst().score(),
                one.getFirst().maxScore(),
                all.seed(),
                all.replay(),
                all.environment(),
                all.durationMillis(),
                one);
    }
}
