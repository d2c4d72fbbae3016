package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.exercise.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script as Classroom 50's runner starts it: in the learner's checkout. The grader comes from
/// a repository on this machine that git takes for the one on GitHub.
class Classroom50Test {
    @TempDir Path top;
    private Path submission;

    @BeforeEach
    void a_checkout_and_python() throws IOException {
        assumeTrue(Program.works("python3", "--version") && Program.works("git", "--version"));
        submission = Files.createDirectories(top.resolve("submission"));
    }

    @Test
    void a_grade_is_status_0_whatever_it_is() throws Exception {
        Program run = grade("echo \"$@\" >result.json; exit 1");

        assertEquals(0, run.status(), run.err());
        String asked = Files.readString(submission.resolve("result.json"));
        assertTrue(asked.startsWith("rate-limiter --submission "), asked);
        assertTrue(asked.contains(" --report classroom50="), asked);
    }

    @Test
    void a_result_of_the_learners_own_is_no_grade() throws Exception {
        Files.writeString(submission.resolve("result.json"), "{\"score\": 100}");

        Program run = grade("exit 0");

        assertEquals(70, run.status(), run.err());
        assertFalse(Files.exists(submission.resolve("result.json")));
    }

    @Test
    void a_grader_that_fails_is_no_grade() throws Exception {
        assertEquals(70, grade("echo >result.json; exit 70").status());
    }

    private Program grade(String grader) throws IOException, InterruptedException {
        Path upstream = Files.createDirectories(top.resolve("upstream/school/lockstep"));
        Files.writeString(upstream.resolve("grade"), grader + "\n");
        git(upstream, "init", "--quiet");
        git(upstream, "add", "grade");
        String[] me = {"-c", "user.name=A", "-c", "user.email=a@example.org"};
        git(upstream, me[0], me[1], me[2], me[3], "commit", "--quiet", "-m", "A");
        git(upstream, "tag", "v1.0");
        Path script = top.resolve("autograder.py");
        Files.writeString(
                script,
                new GithubWorkflow(
                                new Pinned("school/lockstep", "refs/tags/v1.0"),
                                List.of(Exercises.find("rate-limiter").orElseThrow()))
                        .classroom50());
        Map<String, String> here =
                Map.of(
                        "GIT_CONFIG_COUNT", "1",
                        "GIT_CONFIG_KEY_0", "url." + top.resolve("upstream").toUri() + ".insteadOf",
                        "GIT_CONFIG_VALUE_0", "https://github.com/");
        return Program.run(submission, here, List.of("python3", script.toString()));
    }

    private static void git(Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Program run = Program.run(folder, Map.of(), command);
        assertEquals(0, run.status(), run.err());
    }
}
