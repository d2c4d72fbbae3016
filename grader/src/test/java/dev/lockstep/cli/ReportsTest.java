package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.lockstep.FakeGrading;
import dev.lockstep.formats.Format;
import dev.lockstep.formats.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `--report`, `--ci` and `--feedback`: which files come of them, and what happens when one cannot.
class ReportsTest {
    private static final String LIMIT = "never-exceeds-the-limit";

    @TempDir Path folder;

    @Test
    void every_format_goes_to_its_own_file_in_one_run() throws IOException {
        FakeGrading grading = FakeGrading.failing(LIMIT);

        Invocation run =
                run(
                        grading,
                        Map.of(),
                        "--report",
                        "junit",
                        "--report=json",
                        "--report",
                        "gradescope=grades.json",
                        "--report=markdown");

        assertEquals(1, run.status(), run.err());
        assertEquals("", run.err());
        assertEquals(1, grading.asked.size());
        assertTrue(run.out().contains("Score 380 of 400"), run.out());
        assertTrue(read("TEST-lockstep.xml").contains("<testsuites name=\"lockstep\""));
        assertTrue(read("report.md").startsWith("# Lockstep: 380 of 400\n"));
        assertEquals(380, number("report.json", "score"));
        assertEquals(380, number("grades.json", "score"));
    }

    @Test
    void every_format_that_needs_no_server_has_a_file_of_its_own() throws IOException {
        for (Format format : Formats.all()) {
            if (!List.of("github", "classroom50").contains(format.id())) {
                Path own = Files.createDirectory(folder.resolve(format.id()));
                String report = format.id() + "=" + own.resolve(format.file());

                assertEquals(0, run("--report", report).status());
                assertTrue(Files.size(own.resolve(format.file())) > 0);
            }
        }
    }

    @Test
    void a_report_on_standard_output_is_all_there_and_the_text_is_beside_it() {
        Invocation run = run("--report", "json=-");

        assertEquals(0, run.status());
        assertTrue(JsonParser.parseString(run.out()).isJsonObject());
        assertTrue(run.err().contains("Score 400 of 400"), run.err());
    }

    @Test
    void format_and_output_stay_what_they_were() throws IOException {
        Invocation run = run("--format", "json", "--report", "junit");
        Invocation file = run("--format", "json", "-o", "old.json", "--report", "junit=-");

        assertTrue(JsonParser.parseString(run.out()).isJsonObject());
        assertEquals("", run.err());
        assertTrue(file.out().startsWith("<?xml"), file.out());
        assertEquals(400, number("old.json", "score"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--report=xml | 'xml' is none of text, json, html, markdown",
                "--report=json= | names no file",
                "--report=github=log.txt | name no file",
                "--report=json --report=json | Two reports would go to report.json",
                "--report=gradescope --report=exercism | Name another file: --report exercism=FILE",
                "--report=json=- --report=junit=- | Only one report can go to standard output",
                "--report=github --format=json | Only one report can go to standard output",
                "--report=json=r.json --output=r.json | Two reports would go to r.json",
                "--feedback=some | 'some' is none of full, brief, none"
            })
    void what_cannot_be_is_refused_before_anything_is_graded(String arguments, String message) {
        FakeGrading grading = FakeGrading.failing();

        Invocation run = run(grading, Map.of(), arguments.split(" "));

        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
        assertEquals(List.of(), grading.asked);
    }

    @Test
    void a_report_that_cannot_be_written_costs_no_other() throws IOException {
        Files.createDirectory(folder.resolve("taken"));

        Invocation run =
                run(
                        "--report=junit=no/such/folder/x.xml",
                        "--report=classroom50",
                        "--report=json=taken",
                        "--report=markdown");

        assertEquals(70, run.status());
        assertTrue(run.out().contains("Score 400 of 400"), run.out());
        assertTrue(read("report.md").contains("400 of 400"));
        assertEquals(3, run.err().lines().count(), run.err());
        assertTrue(
                run.err()
                        .contains("The junit report could not be written to no/such/folder/x.xml"));
        assertTrue(
                run.err().contains("there is no " + folder.resolve("no/such/folder")), run.err());
        assertTrue(run.err().contains("the environment variable CLASSROOM is not set."), run.err());
        assertTrue(run.err().contains("taken is in the way and is no regular file."), run.err());
    }

    @Test
    void a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it() throws IOException {
        Files.writeString(folder.resolve("report.json"), "x".repeat(1_000_000));

        assertEquals(0, run("--report", "json").status());

        assertEquals(400, number("report.json", "score"));
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of(".lockstep", "report.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_is_written_through_a_link_that_a_submission_left() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(folder.resolve("report.json"), victim);
        Files.createSymbolicLink(folder.resolve(".report.md.part"), victim);

        Invocation run = run("--report", "json", "--report", "markdown");

        assertEquals(70, run.status());
        assertEquals("mine", Files.readString(victim));
        assertTrue(read("report.md").contains("400 of 400"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void output_still_goes_through_a_link_that_the_user_names() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Files.createSymbolicLink(folder.resolve("link"), real);

        assertEquals(0, run("--format=json", "--output=link").status());
        assertEquals(400, number("real", "score"));
    }

    @Test
    void github_gets_annotations_a_summary_and_the_result() throws IOException {
        Invocation run = run(FakeGrading.failing(LIMIT), github(), "--ci");

        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("::stop-commands::token\nLockstep"), run.out());
        assertTrue(
                run.out().contains("\n::token::\n::notice title=Lockstep::Score 380"), run.out());
        assertTrue(read("summary").startsWith("before\n# Lockstep: 380 of 400"), read("summary"));
        assertTrue(read("output").startsWith("result="), read("output"));
        assertEquals(
                "GitHub Actions: wrote standard output, $GITHUB_STEP_SUMMARY, $GITHUB_OUTPUT.\n",
                run.err());
    }

    @Test
    void a_missing_variable_of_github_costs_only_what_needs_it() throws IOException {
        Map<String, String> environment = new HashMap<>(github());
        environment.remove("GITHUB_OUTPUT");

        Invocation run = run(FakeGrading.failing(), environment, "--ci", "--report=json");

        assertEquals(70, run.status());
        assertTrue(run.out().contains("::notice title=Lockstep::Score 400"), run.out());
        assertTrue(read("summary").contains("400 of 400"));
        assertEquals(400, number("report.json", "score"));
        assertTrue(
                run.err().contains("the environment variable GITHUB_OUTPUT is not set"), run.err());
    }

    @Test
    void classroom_50_gets_its_files_too() throws IOException {
        Map<String, String> environment = new HashMap<>(github());
        environment.putAll(
                Map.of("CLASSROOM", "c", "ASSIGNMENT", "a", "SUBMISSION_TAG", "submit/1"));
        environment.putAll(Map.of("COMMIT_URL", "u", "RELEASE_URL", "r", "OWNER", "o"));

        Invocation run = run(FakeGrading.failing(), environment, "--ci");

        assertEquals(0, run.status(), run.err());
        assertTrue(read("result.json").contains("\"datetime\": \"2026-03-01T12:00:00Z\""));
        assertTrue(read("release-body.md").contains("400 of 400"));
    }

    @Test
    void gitlab_gets_tests_and_code_quality() throws IOException {
        Invocation run = run(FakeGrading.failing(LIMIT), Map.of("GITLAB_CI", "true"), "--ci");

        assertEquals(1, run.status());
        assertTrue(read("TEST-lockstep.xml").contains("failures=\"1\""));
        assertTrue(JsonParser.parseString(read("gl-code-quality-report.json")).isJsonArray());
    }

    @ParameterizedTest
    @CsvSource({"Gradescope, autograder/results", "PrairieLearn, grade/results"})
    void a_grade_book_gets_its_results_and_nothing_else(String name, String results)
            throws IOException {
        Path given = Files.createDirectories(folder.resolve("root").resolve(results));

        Invocation run = run("--ci");

        assertEquals(0, run.status());
        assertTrue(run.err().startsWith(name + ": wrote "), run.err());
        String json = Files.readString(given.resolve("results.json"));
        assertTrue(JsonParser.parseString(json).isJsonObject());
        try (var files = Files.list(given)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void without_a_server_the_text_is_the_report() {
        Invocation run = run("--ci");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("Score 400 of 400"), run.out());
        assertEquals(
                "This is none of the CI servers that --ci knows, so here is the text report.\n",
                run.err());
    }

    @Test
    void feedback_is_for_every_report_of_the_run() throws IOException {
        Invocation run =
                run(FakeGrading.failing(LIMIT), Map.of(), "--feedback=none", "--report=json");

        assertTrue(run.out().contains("the details and the seed are hidden"), run.out());
        assertFalse((run.out() + read("report.json")).contains("What was seen."), run.out());
        assertFalse((run.out() + read("report.json")).contains("seed 42"), run.out());
    }

    private Map<String, String> github() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary"), "before\n");
        return Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_STEP_SUMMARY",
                summary.toString(),
                "GITHUB_OUTPUT",
                folder.resolve("output").toString());
    }

    private int number(String file, String field) throws IOException {
        return JsonParser.parseString(read(file)).getAsJsonObject().get(field).getAsInt();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Invocation run(String... arguments) {
        return run(FakeGrading.failing(), Map.of(), arguments);
    }

    private Invocation run(
            FakeGrading grading, Map<String, String> environment, String... arguments) {
        return Invocation.with(environment, false, grading, folder, arguments);
    }
}
