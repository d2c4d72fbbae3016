package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.lockstep.FakeGrading;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.Golden;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
    private static final String LIMIT = "never-exceeds-the-limit";

    @TempDir Path folder;

    @Test
    void help_is_as_agreed() throws IOException {
        StringBuilder help = new StringBuilder();
        List<String> commands =
                List.of("", "list", "watch", "hint", "explain", "solution", "reset");
        for (String command : Stream.concat(commands.stream(), Stream.of("verify")).toList()) {
            help.append(run(FakeGrading.failing(), (command + " --help").strip().split(" ")).out());
            help.append("----\n");
        }
        Golden.check("cli/help.txt", help.toString());
    }

    @Test
    void everything_passed_is_status_0() {
        Invocation run = run(FakeGrading.failing());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Score 400 of 400"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void a_lost_point_is_status_1() {
        assertEquals(1, run(FakeGrading.failing(LIMIT)).status());
    }

    @Test
    void a_score_that_is_enough_is_status_0() {
        assertEquals(0, run(FakeGrading.failing(LIMIT), "--min-score", "380").status());
        assertEquals(1, run(FakeGrading.failing(LIMIT), "--min-score=381").status());
    }

    @Test
    void a_grader_error_is_status_70_whatever_the_score() {
        FakeGrading grading =
                FakeGrading.judging((request, check, seed) -> CheckStatus.GRADER_ERROR);

        assertEquals(70, run(grading, "--min-score", "0").status());
    }

    @Test
    void a_grader_that_fails_is_status_70_without_a_stack_trace() {
        FakeGrading grading = FakeGrading.throwing(new IOException("no space left"));

        Invocation run = run(grading);

        assertEquals(70, run.status());
        assertTrue(run.err().startsWith("The grader itself failed: IOException, no space left."));
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void the_stack_trace_shows_when_asked_for() {
        FakeGrading grading = FakeGrading.throwing(new IOException("no space left"));

        Invocation run = Invocation.with(Map.of("LOCKSTEP_DEBUG", "1"), false, grading, folder);

        assertTrue(run.err().contains("\tat "), run.err());
    }

    @Test
    void a_bad_submission_is_status_2_and_its_message_is_all() {
        FakeGrading grading = FakeGrading.throwing(new BadSubmission("It is empty. Add a file."));

        Invocation run = run(grading);

        assertEquals(2, run.status());
        assertEquals("It is empty. Add a file.\n", run.err());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "rate-limitr, Did you mean rate-limiter?",
                "verfy, Did you mean verify?",
                "xyz, There is no exercise 'xyz'. These are the exercises: concurrent-fetch",
                "a/B.java, --submission a/B.java",
                "--sed, Did you mean --seed?",
                "--seed=x, 'x' is not a whole number",
                "--min-score=-1, -1 is not a number from 0 up",
                "--format=xml, 'xml' is none of text",
                "--submission=nowhere, There is no file or folder nowhere.",
                "--submission, Missing required parameter",
                "--color=\u001b, is none of"
            })
    void wrong_usage_is_status_2_and_says_what_to_do(String argument, String message) {
        FakeGrading grading = FakeGrading.failing();

        Invocation run = run(grading, argument);

        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().lines().count() <= 2, run.err());
        assertFalse(run.err().contains("\u001b"), run.err());
        assertEquals(List.of(), grading.asked);
    }

    @Test
    void exercises_come_in_the_order_of_the_catalogue() {
        FakeGrading grading = FakeGrading.failing();

        Invocation run = run(grading, "parallel-compute", "rate-limiter", "parallel-compute");

        assertEquals(0, run.status());
        assertEquals(
                List.of("rate-limiter", "parallel-compute"),
                grading.asked.getFirst().exercises().stream().map(Exercise::id).toList());
    }

    @Test
    void the_replay_repeats_what_was_asked_for() throws IOException {
        FakeGrading grading = FakeGrading.failing();
        Files.createDirectory(folder.resolve("it's here"));

        Invocation run =
                run(grading, "rate-limiter", "-s", "it's here", "--quiescence", "portable");

        assertEquals(0, run.status());
        assertEquals(
                "./grade rate-limiter --submission 'it'\\''s here' --quiescence portable --seed 42",
                grading.asked.getFirst().replay());
    }

    @Test
    void the_replay_of_one_order_of_steps_is_that_order() {
        FakeGrading grading = FakeGrading.failing();

        run(grading, "rate-limiter", "--schedule", "17:2,23:1", "--seed", "7");

        assertEquals(
                "./grade rate-limiter --seed 7 --schedule 17:2,23:1",
                grading.asked.getFirst().replay());
    }

    @Test
    void a_given_seed_is_used() {
        FakeGrading grading = FakeGrading.failing();

        Invocation run = run(grading, "--seed", "-9000000000");

        assertEquals(0, run.status());
        assertEquals(-9000000000L, grading.asked.getFirst().seed());
    }

    @Test
    void json_is_all_that_is_written() {
        Invocation run = run(FakeGrading.failing(), "--format", "json");

        assertEquals(
                400, JsonParser.parseString(run.out()).getAsJsonObject().get("score").getAsInt());
        assertEquals("", run.err());
    }

    @Test
    void a_file_gets_the_report_and_the_terminal_the_text() throws IOException {
        Invocation run = run(FakeGrading.failing(), "--format", "json", "-o", "r.json");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("Score 400 of 400"), run.out());
        assertTrue(
                JsonParser.parseString(Files.readString(folder.resolve("r.json"))).isJsonObject());
    }

    @Test
    void a_file_that_cannot_be_written_loses_nothing_but_itself() {
        Invocation run = run(FakeGrading.failing(), "--output", "no/such/folder/r.txt");

        assertEquals(70, run.status());
        assertTrue(run.out().contains("Score 400 of 400"), run.out());
        assertTrue(run.err().startsWith("The report could not be written to "), run.err());
    }

    @Test
    void colour_is_for_terminals_that_want_it() {
        assertFalse(colours(Map.of(), false));
        assertTrue(colours(Map.of(), true));
        assertFalse(colours(Map.of("NO_COLOR", "1"), true));
        assertFalse(colours(Map.of("TERM", "dumb"), true));
        assertFalse(colours(Map.of(), true, "--color", "never"));
        assertTrue(colours(Map.of("NO_COLOR", "1"), false, "--color=always"));
    }

    @Test
    void the_width_is_that_of_the_terminal() {
        Invocation run =
                Invocation.with(Map.of("COLUMNS", "70"), false, FakeGrading.failing(LIMIT), folder);

        assertEquals(70, run.out().lines().mapToInt(String::length).max().orElse(0));
    }

    @Test
    void list_remembers_the_last_scores() {
        Invocation before = run(FakeGrading.failing(), "list");
        Invocation grade = run(FakeGrading.failing(LIMIT), "rate-limiter");
        Invocation after = run(FakeGrading.failing(), "list");

        assertEquals(1, grade.status());
        assertTrue(before.out().contains(" 2  rate-limiter         not graded yet     100  "));
        assertTrue(after.out().contains(" 2  rate-limiter         80/100             100  "));
        assertTrue(after.out().contains(" 4  parallel-compute     not graded yet     100  "));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_is_written_through_a_link_in_a_submission() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path state = Files.createDirectory(folder.resolve(".lockstep")).resolve("state");
        Files.createSymbolicLink(state, victim);
        run(FakeGrading.failing());
        assertEquals("mine", Files.readString(victim));

        Files.delete(state);
        Files.delete(state.getParent());
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(state.getParent(), elsewhere);
        run(FakeGrading.failing());
        assertFalse(Files.exists(elsewhere.resolve("state")));
    }

    @Test
    void a_state_file_of_nonsense_is_no_obstacle() throws IOException {
        Files.createDirectory(folder.resolve(".lockstep"));
        Files.write(folder.resolve(".lockstep/state"), new byte[] {(byte) 0xff, 0, '\n'});

        assertEquals(0, run(FakeGrading.failing(), "list").status());
        assertEquals(0, run(FakeGrading.failing()).status());
    }

    @Test
    void a_project_without_a_pom_costs_nothing() {
        Invocation run = run(FakeGrading.failing(), "--project");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("There is no pom.xml"), run.out());
    }

    @Test
    void verify_needs_solutions() {
        Invocation run = run(FakeGrading.failing(), "verify");

        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("There are no solutions in "), run.err());
    }

    @Test
    void verify_counts_verdicts_and_names_the_faults_of_the_course() throws IOException {
        Path right = folder.resolve("solutions/src/main/java/solutions/ratelimiter/right");
        Files.createDirectories(right);
        Files.writeString(right.resolve("Good.java"), "class Good {}");

        String[] two = {"verify", "rate-limiter", "--runs=2", "--under-load=1", "--seed=3"};
        Invocation run = run(FakeGrading.failing(), two);
        Invocation none = run(FakeGrading.failing(), "verify", "--only", "Nobody");

        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("fault: rate-limiter: no flawed solution fails"), run.out());
        assertTrue(run.out().endsWith("20 verdicts, 0 wrong, 20 plays in 0 s\n"), run.out());
        assertEquals(2, none.status());
    }

    private boolean colours(Map<String, String> environment, boolean terminal, String... more) {
        FakeGrading grading = FakeGrading.failing();
        return Invocation.with(environment, terminal, grading, folder, more)
                .out()
                .contains("\u001b[");
    }

    private Invocation run(FakeGrading grading, String... arguments) {
        return Invocation.of(grading, folder, arguments);
    }
}
