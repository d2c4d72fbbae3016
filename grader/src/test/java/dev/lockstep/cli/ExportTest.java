package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.FakeGrading;
import dev.lockstep.report.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
    private static final String GRADER = "--grader=school/lockstep@v1.2.0";

    @TempDir Path folder;

    @Test
    void help_is_as_agreed() throws IOException {
        StringBuilder help = new StringBuilder();
        for (String kind : List.of("", "student-repo", "gradescope", "github-workflow")) {
            help.append(run(("export " + kind + " --help").split(" +")).out()).append("----\n");
        }
        Golden.check("cli/export-help.txt", help.toString());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "export, Say what to export: student-repo",
                "export student-rep x, Did you mean student-repo?",
                "export student-repo, Missing required parameter: 'DIR'",
                "export student-repo x --exercise y, 'y' is none of these exercises: concurrent-fetch",
                "export student-repo x --assignment \"\"a$b\"\", The assignment's name may have",
                "export gradescope, Missing required parameter: 'FILE.zip'",
                "export gradescope x.zip --feedback much, 'much' is none of full",
                "export github-workflow, Missing required option: '--grader=OWNER/REPO@REF'",
                "export github-workflow --grader a/b@main, Pin the grader to a commit",
                "export student-repo x, Only a packed grader can be exported.",
            })
    void wrong_usage_is_status_2_and_writes_nothing(String line, String message)
            throws IOException {
        Invocation run = run(line.split(" +"));

        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void a_workflow_comes_here_or_into_a_new_file() throws IOException {
        Invocation here = run("export", "github-workflow", GRADER);
        Invocation there = run("export", "github-workflow", GRADER, ".github/workflows/a.yml");
        Invocation again = run("export", "github-workflow", GRADER, ".github/workflows/a.yml");
        Invocation forced =
                run("export", "github-workflow", GRADER, "--force", ".github/workflows/a.yml");

        assertEquals(
                List.of(0, 0, 2, 0),
                List.of(here.status(), there.status(), again.status(), forced.status()));
        assertEquals(here.out(), Files.readString(folder.resolve(".github/workflows/a.yml")));
        assertTrue(again.err().contains("replace this one with --force"), again.err());
    }

    @Test
    void a_workflow_can_be_for_some_exercises_and_for_classroom_50() {
        Invocation run =
                run(
                        "export",
                        "github-workflow",
                        GRADER,
                        "--exercise=rate-limiter",
                        "--classroom50");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("EXERCISES = [\"rate-limiter\"]"), run.out());
        assertTrue(run.out().contains("REF = \"refs/tags/v1.2.0\""), run.out());
    }

    @Test
    void what_cannot_be_written_is_status_70() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");

        Invocation run = run("export", "github-workflow", GRADER, "file/a.yml");

        assertEquals(70, run.status());
        assertTrue(run.err().contains("could not be written"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals("mine", Files.readString(folder.resolve("file")));
    }

    private Invocation run(String... arguments) {
        return Invocation.of(FakeGrading.failing(), folder, arguments);
    }
}
