package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher has both JVMs start from, with a packed grader that is no program and a JDK
/// that writes down how often it was trained.
@DisabledOnOs(OS.WINDOWS)
class LauncherStartTest {
    private static final String TRAINS =
            """
            #!/bin/sh
            case " $* " in
            *' train '*)
                echo trained >>"HOME/trained"
                for word; do
                    case $word in
                    -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;;
                    *.jsa) echo archive >"$word" ;;
                    esac
                done
                ;;
            *) printf '%s\\n' "$@" ;;
            esac
            """;

    @TempDir Path top;
    private Path home;
    private Path jdk;

    @BeforeEach
    void a_packed_grader_and_a_jdk() throws IOException {
        home = Files.createDirectories(top.resolve("a clone")).toRealPath();
        jdk = top.resolve("jdk 25");
        Files.copy(Path.of("../grade"), home.resolve("grade"));
        write(home.resolve("grader/lockstep-grader.jar"), "jar");
        write(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        java(TRAINS);
    }

    @Test
    void trains_once_and_starts_from_what_that_leaves() throws Exception {
        Run first = grade();
        Run second = grade();

        assertTrue(first.err().startsWith("Making the grader start faster"), first.err());
        assertEquals("", second.err());
        assertEquals(1, trained());
        for (Run run : List.of(first, second)) {
            assertTrue(file(run, "-XX:AOTCache=").endsWith(".aot"), run.out());
            assertTrue(file(run, "-Dlockstep.archive=").endsWith(".jsa"), run.out());
        }
    }

    @Test
    void another_jar_is_never_started_from_what_an_older_one_left() throws Exception {
        String old = file(grade(), "-XX:AOTCache=");
        Path jar = home.resolve("grader/lockstep-grader.jar");
        write(jar, "raj");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        String other = file(grade(), "-XX:AOTCache=");

        assertFalse(other.equals(old), other);
        assertFalse(Files.exists(Path.of(old)));
        assertEquals(2, trained());
    }

    @Test
    void a_copy_whose_jar_has_another_date_is_trained_for_itself() throws Exception {
        Run _ = grade();
        Path jar = home.resolve("grader/lockstep-grader.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        Run copy = grade();

        assertTrue(copy.err().startsWith("Making the grader start faster"), copy.err());
        assertEquals("", grade().err());
        assertEquals(2, trained());
    }

    @Test
    void a_jdk_that_cannot_be_trained_is_asked_once_and_runs_all_the_same() throws Exception {
        java(TRAINS.replace("-XX:AOTCacheOutput=*)", "-XX:NoSuchOption)"));

        Run first = grade("list");
        Run second = grade("list");

        assertEquals(0, first.status());
        assertTrue(second.out().endsWith("\nlist\n"), second.out());
        assertFalse(second.out().contains("AOTCache"), second.out());
        assertEquals(1, trained());
    }

    @Test
    void a_run_that_is_the_only_one_is_not_trained_for() throws Exception {
        Run run = run(Map.of("CI", "true"));

        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertEquals(0, trained());
    }

    private record Run(int status, String out, String err) {}

    private Run grade(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    private Run run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", home + "/grade"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(top.toFile());
        builder.environment().remove("CI");
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private static String file(Run run, String option) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(option))
                .map(line -> line.substring(option.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.out() + run.err()));
    }

    private int trained() throws IOException {
        Path trained = home.resolve("trained");
        return Files.exists(trained) ? Files.readAllLines(trained).size() : 0;
    }

    private void java(String script) throws IOException {
        for (String name : List.of("java", "javac")) {
            Path file = jdk.resolve("bin").resolve(name);
            write(file, script.replace("HOME", home.toString()));
            assertTrue(file.toFile().setExecutable(true));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
