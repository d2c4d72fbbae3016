package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
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

/// The launcher script in a repository of its own, with a JDK and a Maven that only say what they
/// were asked.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String SOURCE = "grader/src/main/java/A.java";

    @TempDir Path top;
    private Path home;
    private Path jdk;

    @BeforeEach
    void a_repository_and_a_jdk() throws IOException {
        home = Files.createDirectories(top.resolve("a clone")).toRealPath();
        jdk = top.resolve("jdks/jdk 25");
        script(home.resolve("grade"), elsewhere(Files.readString(Path.of("../grade"))));
        write(home.resolve("pom.xml"), "");
        write(home.resolve("grader/pom.xml"), "");
        write(home.resolve(SOURCE), "");
        maven("echo built >>builds; mkdir -p grader/target; : >grader/target/lockstep-grader.jar");
        jdk(jdk, "25.0.3");
    }

    @Test
    void builds_on_first_use_and_then_not_again() throws Exception {
        Run first = grade("rate-limiter", "--seed", "1 2");
        Run second = grade();

        assertEquals(0, first.status(), first.err());
        assertTrue(first.err().startsWith("Building the grader; this first time"), first.err());
        assertTrue(first.out().contains("-Dlockstep.home=" + home + "\n"), first.out());
        assertTrue(first.out().contains("-Dlockstep.terminal=false\n"), first.out());
        assertTrue(first.out().endsWith("\nrate-limiter\n--seed\n1 2\n"), first.out());
        assertEquals("", second.err());
        assertEquals(1, builds());
    }

    @Test
    void builds_again_when_a_source_changed_came_or_went() throws Exception {
        grade();
        FileTime later = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));
        Files.setLastModifiedTime(home.resolve(SOURCE), later);
        assertTrue(grade().err().startsWith("Building the grader again"));
        Files.setLastModifiedTime(home.resolve(SOURCE), FileTime.fromMillis(0));
        write(home.resolve("grader/src/main/java/B.java"), "");
        Files.setLastModifiedTime(
                home.resolve("grader/src/main/java/B.java"), FileTime.fromMillis(0));
        assertTrue(grade().err().startsWith("Building the grader again"));
        Files.delete(home.resolve("grader/src/main/java/B.java"));
        assertTrue(grade().err().startsWith("Building the grader again"));
        assertEquals("", grade().err());
        assertEquals(4, builds());
    }

    @Test
    void an_exercise_that_changed_builds_nothing() throws Exception {
        grade();
        write(home.resolve("exercises/src/main/java/exercises/Broken.java"), "class {");

        assertEquals("", grade().err());
    }

    @Test
    void a_build_that_fails_shows_why_and_is_tried_again() throws Exception {
        maven("echo '[ERROR] A.java:[1,1] no'; exit 1");
        Run broken = grade();
        assertEquals(70, broken.status());
        assertTrue(broken.err().contains("[ERROR] A.java:[1,1] no"), broken.err());
        assertTrue(broken.err().contains(home + "/.lockstep/build.log"), broken.err());
        assertEquals("", broken.out());

        maven("mkdir -p grader/target; : >grader/target/lockstep-grader.jar");
        assertEquals(0, grade().status());
    }

    @Test
    void first_runs_at_once_build_once() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(start(home.resolve("grade"), Map.of("JAVA_HOME", jdk.toString())));
        }
        for (Process run : runs) {
            run.getErrorStream().transferTo(OutputStream.nullOutputStream());
            assertEquals(0, run.waitFor());
        }

        assertEquals(1, builds());
        assertFalse(Files.exists(home.resolve(".lockstep/build.lock")));
    }

    @Test
    void a_lock_that_nobody_holds_any_more_is_no_obstacle() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        assertEquals(0, gone.waitFor());
        write(home.resolve(".lockstep/build.lock/owner"), gone.pid() + "\n");

        assertEquals(0, grade().status());
        assertEquals(1, builds());
    }

    @Test
    void works_through_links_and_from_anywhere() throws Exception {
        Path link = Files.createSymbolicLink(top.resolve("first"), home.resolve("grade"));
        Path second = Files.createSymbolicLink(top.resolve("second"), Path.of("first"));

        Run run = run(second, Map.of("JAVA_HOME", jdk.toString()));

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(run.out().contains("-Dlockstep.home=" + home + "\n"), run.out() + run.err());
    }

    @Test
    void finds_the_jdk_25_among_others() throws Exception {
        Path old = top.resolve("jdks/jdk-17");
        jdk(old, "17.0.15");
        Path dots = top.resolve("user/.sdkman/candidates/java/25-tem");
        jdk(dots, "25");
        Path links = Files.createDirectories(top.resolve("bin"));
        Files.createSymbolicLink(links.resolve("java"), jdk.resolve("bin/java"));
        String user = top.resolve("user").toString();

        Run sdkman = run(home.resolve("grade"), Map.of("HOME", user, "JAVA_HOME", old.toString()));
        Run path = run(home.resolve("grade"), Map.of("PATH", links + ":" + withoutJava()));

        assertTrue(sdkman.out().startsWith(dots + "/bin/java\n"), sdkman.out() + sdkman.err());
        assertTrue(path.out().startsWith(jdk.toRealPath() + "/bin/java\n"), path.out());
    }

    @Test
    void says_which_jdk_is_missing_and_how_to_get_it() throws Exception {
        Path old = top.resolve("jdks/jdk-17");
        jdk(old, "17.0.15");

        Run run = run(home.resolve("grade"), Map.of("JAVA_HOME", old.toString()));

        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("Lockstep needs a JDK 25"), run.err());
        assertTrue(run.err().contains("adoptium.net"), run.err());
        assertEquals(0, builds());
    }

    @Test
    void a_copy_without_sources_uses_the_jar_that_is_there() throws Exception {
        Files.delete(home.resolve(SOURCE));
        Files.delete(home.resolve("grader/src/main/java"));
        Files.delete(home.resolve("grader/src/main"));
        assertEquals(70, grade().status());
        write(home.resolve("grader/target/lockstep-grader.jar"), "");
        assertEquals(0, grade().status());
        write(home.resolve("grader/lockstep-grader.jar"), "");
        assertTrue(grade().out().contains(home + "/grader/lockstep-grader.jar\n"));
        assertEquals(0, builds());
    }

    private record Run(int status, String out, String err) {}

    private Run grade(String... arguments) throws IOException, InterruptedException {
        return run(home.resolve("grade"), Map.of("JAVA_HOME", jdk.toString()), arguments);
    }

    private Run run(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(script, environment, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Process start(Path script, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(top.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", withoutJava());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// A path with what the script needs, but no java of this machine's.
    private String withoutJava() throws IOException {
        Path tools = top.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createDirectories(tools);
            for (String folder : List.of("/bin", "/usr/bin")) {
                for (String tool : TOOLS) {
                    Path file = Path.of(folder, tool);
                    Path link = tools.resolve(tool);
                    if (Files.exists(file) && !Files.exists(link)) {
                        Files.createSymbolicLink(link, file);
                    }
                }
            }
        }
        return tools.toString();
    }

    private static final List<String> TOOLS =
            List.of(
                    "sh",
                    "cat",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "sort");

    private long builds() throws IOException {
        Path builds = home.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private void maven(String body) throws IOException {
        script(home.resolve("mvnw"), "#!/bin/sh\n" + body + "\n");
    }

    /// A JDK that prints its own path and each argument on a line.
    private static void jdk(Path folder, String version) throws IOException {
        String java = "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n";
        script(folder.resolve("bin/java"), java);
        script(folder.resolve("bin/javac"), java);
        write(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    /// The script without the folders of this machine where a real JDK may be.
    private static String elsewhere(String script) {
        return script.replace("/usr/lib/jvm/", "/none/")
                .replace("/usr/java/", "/none/")
                .replace(" /opt/", " /none/")
                .replace(" /Library/", " /none/");
    }

    private static void script(Path file, String text) throws IOException {
        write(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
