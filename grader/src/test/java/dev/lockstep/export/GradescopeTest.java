package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lockstep.exercise.Exercises;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The zip, and its two scripts with a launcher in the grader's place that does what it is told.
@DisabledOnOs(OS.WINDOWS)
class GradescopeTest {
    @TempDir Path top;
    private Path zip;
    private Path root;

    @BeforeEach
    void an_autograder_is_unpacked() throws Exception {
        zip = top.resolve("autograder.zip");
        root = top.resolve("autograder");
        Files.createDirectories(root.resolve("submission"));
        export(false);
        try (FileSystem files = open()) {
            for (String name : List.of("setup.sh", "run_autograder")) {
                Path target = root.resolve("source").resolve(name);
                Files.createDirectories(target.getParent());
                Files.copy(files.getPath("/" + name), target);
            }
        }
        launcher("exit 0");
    }

    @Test
    void the_zip_has_scripts_that_may_be_run_and_the_grader() throws Exception {
        Set<PosixFilePermission> program = PosixFilePermissions.fromString("rwxr-xr-x");
        try (FileSystem files = open()) {
            for (String name : List.of("setup.sh", "run_autograder", "grade")) {
                assertEquals(
                        program, Files.getAttribute(files.getPath("/" + name), "zip:permissions"));
            }
            assertTrue(Files.exists(files.getPath("/grader/lockstep-grader.jar")));
            assertTrue(Files.exists(files.getPath("/grader/lib/one-1.jar")));
            assertFalse(Files.exists(files.getPath("/grader/lib/left-over.jar")));
        }
    }

    @Test
    void a_file_is_replaced_by_force_only_and_as_a_whole() throws Exception {
        Files.writeString(zip, "mine");
        assertThrows(Refused.class, () -> export(false));
        assertEquals("mine", Files.readString(zip));

        export(true);

        assertTrue(Files.size(zip) > 1000);
        try (var files = Files.list(top)) {
            assertTrue(
                    files.noneMatch(file -> file.getFileName().toString().startsWith(".export")));
        }
    }

    @Test
    void the_grader_is_told_what_was_exported() throws Exception {
        launcher(
                "printf '%s\\n' \"$@\" >args; echo '{\"score\": 7}' >results/results.json; exit 1");

        Program run = grade();

        assertEquals(0, run.status(), run.err());
        assertEquals(7, results().get("score").getAsInt());
        assertEquals(
                List.of(
                        "rate-limiter",
                        "--submission",
                        root + "/submission",
                        "--isolation",
                        "best",
                        "--feedback",
                        "brief",
                        "--report",
                        "gradescope=" + root + "/results/results.json"),
                Files.readAllLines(root.resolve("args")));
    }

    @ParameterizedTest
    @CsvSource({
        "exit 70, The grader failed",
        "exit 0, The grader failed",
        "exit 134, The grader failed",
        "exit 124, it took more than 9 minutes",
        "printf '%s' 'Say \"A\\b\".' >&2; exit 2, 'Say \"A\\b\".'",
        "printf '\\001\\377' >&2; exit 2, This could not be graded. ??",
    })
    void whatever_happens_there_is_a_result_that_nobody_takes_for_a_grade(
            String happens, String output) throws Exception {
        launcher(happens);

        Program run = grade();

        JsonObject results = results();
        assertEquals(0, run.status(), run.err());
        assertTrue(results.get("output").getAsString().contains(output), results::toString);
        assertEquals(0, results.get("score").getAsInt());
        assertEquals("hidden", results.get("stdout_visibility").getAsString());
        assertTrue(results.getAsJsonArray("tests").toString().contains("\"hidden\""));
    }

    @Test
    void a_grader_that_is_killed_has_left_a_result_already() throws Exception {
        launcher("cp results/results.json seen; kill -9 $$");

        assertEquals(0, grade().status());

        JsonObject seen =
                JsonParser.parseString(Files.readString(root.resolve("seen"))).getAsJsonObject();
        assertTrue(seen.get("output").getAsString().startsWith("The grader failed"));
        assertTrue(results().get("output").getAsString().contains("all of the memory"));
    }

    @Test
    void a_machine_without_a_jdk_leaves_a_result_too() throws Exception {
        write("source/grade", "echo 'Lockstep needs a JDK 25' >&2; exit 2");

        assertEquals(0, grade().status());

        assertTrue(results().get("output").getAsString().startsWith("The grader failed"));
    }

    @Test
    void nothing_is_installed_where_a_jdk_is() throws Exception {
        Program setup = setUp("echo called >>apt");

        assertEquals(0, setup.status(), setup.err());
        assertEquals("Nothing to install: there is a JDK 25 in /some/jdk.\n", setup.out());
        assertFalse(Files.exists(root.resolve("apt")));
    }

    @Test
    void the_distributions_jdk_is_enough() throws Exception {
        write("source/grade", "[ -f apt ] && echo /a/jdk");

        Program setup = setUp("echo \"$*\" >>apt");

        assertEquals(0, setup.status(), setup.err());
        assertEquals("Installed a JDK 25 in /a/jdk.\n", setup.out());
        assertEquals(
                List.of("update", "install -y --no-install-recommends openjdk-25-jdk-headless"),
                Files.readAllLines(root.resolve("apt")));
    }

    @Test
    void a_jdk_that_cannot_be_had_is_a_clear_failure() throws Exception {
        write("source/grade", "exit 2");

        Program setup = setUp("exit 100");

        assertEquals(1, setup.status());
        assertTrue(setup.err().contains("no JDK 25 could be installed here"), setup.err());
    }

    private void export(boolean force) throws IOException, Refused {
        PackedGrader grader = Fake.grader(top.resolve("built"), "1");
        new Gradescope(
                        Path.of(".."),
                        grader,
                        List.of(Exercises.find("rate-limiter").orElseThrow()),
                        "best",
                        "brief")
                .write(new NewFile(zip, force));
    }

    private FileSystem open() throws IOException {
        return FileSystems.newFileSystem(
                URI.create("jar:" + zip.toUri()), Map.of("enablePosixFileAttributes", "true"));
    }

    /// A launcher that knows a JDK and does this when it is to grade.
    private void launcher(String body) throws IOException {
        write("source/grade", "[ \"$1\" = --find-jdk ] && { echo /some/jdk; exit 0; }\n" + body);
    }

    private Program grade() throws IOException, InterruptedException {
        return run(Map.of(), "sh", "source/run_autograder");
    }

    private Program setUp(String apt) throws IOException, InterruptedException {
        for (String tool : List.of("apt-get", "wget")) {
            write("bin/" + tool, apt);
            assertTrue(root.resolve("bin").resolve(tool).toFile().setExecutable(true));
        }
        // Its key and list would go to /etc: where apt-get fails, it does not come that far.
        return run(Map.of("PATH", root + "/bin:/usr/bin:/bin"), "bash", "source/setup.sh");
    }

    private Program run(Map<String, String> more, String... command)
            throws IOException, InterruptedException {
        var environment = new java.util.HashMap<>(Map.of("LOCKSTEP_AUTOGRADER", root.toString()));
        environment.putAll(more);
        return Program.run(root, environment, List.of(command));
    }

    private JsonObject results() throws IOException {
        return JsonParser.parseString(Files.readString(root.resolve("results/results.json")))
                .getAsJsonObject();
    }

    private void write(String path, String body) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    }
}
