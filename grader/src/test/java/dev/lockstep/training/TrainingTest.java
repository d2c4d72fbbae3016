package dev.lockstep.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.Grader;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.JsonReport;
import dev.lockstep.report.Report;
import dev.lockstep.report.Reports;
import dev.lockstep.stage.StageCommand;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void plays_every_exercise_and_gives_no_answer_away() throws Exception {
        Report report = Training.run(new Grader(StageCommand.ofThisJvm()));

        List<ExerciseStatus> statuses =
                report.exercises().stream().map(ExerciseResult::status).distinct().toList();
        assertEquals(List.of(ExerciseStatus.FAILED), statuses);
        assertTrue(report.exercises().stream().allMatch(e -> e.score() < e.maxScore()));
    }

    @Test
    void what_it_renders_has_all_that_a_report_can_show() {
        Report run = Objects.requireNonNull(Reports.all().get("all-right"));

        String json = JsonReport.render(Training.specimen(run));

        for (String part :
                List.of(
                        "problems",
                        "interleaving",
                        "timeline",
                        "threads",
                        "output",
                        "schedule",
                        "advice",
                        "measurements",
                        "sources",
                        "project")) {
            assertTrue(json.contains("\"" + part + "\": "), part);
        }
    }
}
