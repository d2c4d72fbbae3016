package dev.lockstep.formats;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.report.Feedback;
import dev.lockstep.report.Report;
import dev.lockstep.report.Reports;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What costs no points is told all the same, wherever a person reads the report.
class FiguresTest {
    private static final String MEASURED = "speed-up over one worker: 1.9 x";

    @ParameterizedTest
    @CsvSource({
        "text, report.txt",
        "html, report.html",
        "markdown, report.md",
        "github, GITHUB_STEP_SUMMARY.txt",
        "classroom50, release-body.md",
        "gradescope, results.json",
        "prairielearn, results.json"
    })
    void figures_and_the_learners_own_build_are_shown(String format, String name) throws Exception {
        Report report = Objects.requireNonNull(Reports.all().get("own-project"));
        String shown = Samples.text(format, name, report);
        String hidden = Samples.text(format, name, Feedback.NONE.of(report));

        assertTrue(shown.contains(MEASURED), shown);
        assertTrue(shown.contains("Its 7 tests ran: 1 failed"), shown);
        assertTrue(shown.contains("MyTest.adds: expected 2 but was 1"), shown);
        assertFalse(hidden.contains(MEASURED), hidden);
    }
}
