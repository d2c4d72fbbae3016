package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.formats.ClassroomReporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The exported workflows as a runner of GitHub takes them: every step is done, and the reporter of
/// GitHub Classroom gets what came of them.
@DisabledOnOs(OS.WINDOWS)
class GithubWorkflowIT {
    private static final String LIMITER = "rate-limiter";
    private static final String GRADER = "school/lockstep@v1.2.0";
    private static final String REPORTER = "classroom-resources/autograding-grading-reporter";

    @TempDir static Path top;
    private static Path exported;
    private static String yaml;

    @TempDir Path folder;

    @BeforeAll
    static void exports() throws Exception {
        exported = top.resolve("exported");
        Packed.export(top, "student-repo", exported.toString(), "--exercise", LIMITER);
        Path file = top.resolve("classroom.yml");
        Packed.export(
                top, "github-workflow", file.toString(), "--grader", GRADER, "--exercise", LIMITER);
        yaml = Files.readString(file);
    }

    @ParameterizedTest
    @EnumSource
    void the_reporter_gets_what_the_answer_is_worth_and_nothing_else(Learner learner)
            throws Exception {
        Runner.Job job = run(yaml, learner, exported);

        assertEquals(0, job.status(), job.log());
        Map<String, String> handed = Objects.requireNonNull(job.actions().get(REPORTER));
        ClassroomReporter reporter =
                ClassroomReporter.of(Objects.requireNonNull(handed.get("with.runners")), handed);
        assertEquals(learner.points(), reporter.points());
        assertEquals(100, reporter.maxPoints());
        assertEquals(learner.points(), reporter.total(), 1e-6);
        assertEquals(learner.points(), reporter.percent(), 1e-6);
        assertTold(learner, job);
    }

    /// So that the test above would notice.
    @Test
    void a_workflow_that_used_the_learners_launcher_would_be_the_learners() throws Exception {
        String careless = yaml.replace("sh ./grade", "sh learner/grade");
        Path repository = folder.resolve("learners");
        Path owned = folder.resolve("owned");
        Learner.HOSTILE.work(exported, repository, owned);

        new Runner(folder.resolve("runner"), grader(exported), repository)
                .run(Workflow.parse(careless));

        assertTrue(Files.exists(owned));
    }

    @Test
    void a_grader_that_fails_reports_nothing() throws Exception {
        Path broken = folder.resolve("broken");
        Folder.copy(exported, broken);
        Files.delete(broken.resolve("grader/lockstep-grader.jar"));

        Runner.Job job = run(yaml, Learner.RIGHT, broken);

        assertEquals(70, job.status(), job.log());
        assertEquals(Map.of(), job.actions());
    }

    @Test
    void the_commits_of_github_classroom_itself_are_not_graded() {
        assertEquals("github.actor != 'github-classroom[bot]'", Workflow.parse(yaml).condition());
    }

    @Test
    void a_student_repository_shows_its_learner_the_same_and_fails_for_lost_points()
            throws Exception {
        Path grade = exported.resolve(".github/workflows/grade.yml");

        Runner.Job job = run(Files.readString(grade), Learner.FLAWED, exported);

        assertEquals(1, job.status(), job.log());
        assertTold(Learner.FLAWED, job);
    }

    private Runner.Job run(String which, Learner learner, Path grader) throws Exception {
        Path repository = folder.resolve("learners");
        Path owned = folder.resolve("owned");
        learner.work(exported, repository, owned);

        Runner.Job job =
                new Runner(folder.resolve("runner"), grader(grader), repository)
                        .run(Workflow.parse(which));

        assertFalse(Files.exists(owned), job.log());
        return job;
    }

    private static Map<String, Path> grader(Path repository) {
        return Map.of("school/lockstep@refs/tags/v1.2.0", repository);
    }

    /// The job's page and the lines of the answer say it too, and in the log only we give commands.
    private static void assertTold(Learner learner, Runner.Job job) {
        String score = learner.points() + " of 100";
        assertTrue(job.summary().startsWith("# Lockstep: " + score + "\n"), job.summary());
        List<String> commands = FileCommands.obeyed(job.log());
        assertEquals("::notice title=Lockstep::Score " + score, commands.getFirst());
        List<String> errors = commands.stream().filter(c -> c.startsWith("::error")).toList();
        assertEquals(learner == Learner.RIGHT ? 0 : 1, errors.size(), commands::toString);
        assertTrue(errors.stream().allMatch(e -> e.contains("a permit is lost")), errors::toString);
        assertTrue(commands.stream().noneMatch(c -> c.contains("owned")), commands::toString);
    }
}
