package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A student repository as learners get it: exported, pushed and cloned.
@DisabledOnOs(OS.WINDOWS)
class StudentRepositoryIT {
    private static final String LIMITER = "exercises/src/main/java/exercises/ratelimiter/";

    @TempDir static Path top;
    private static Path exported;

    @TempDir Path folder;

    @BeforeAll
    static void exports() throws Exception {
        exported = top.resolve("exported");
        Packed.export(top, "student-repo", exported.toString(), "--assignment", "Week 3");
    }

    @Test
    void a_clone_grades_its_stubs_without_a_network() throws Exception {
        Path clone = cloned();

        Program run = grade(clone);

        assertEquals(1, run.status(), run.err());
        assertTrue(run.err().matches("Making the grader start faster .*\\R"), run.err());
        assertEquals(4, run.out().split("Not attempted", -1).length - 1, run.out());
        assertTrue(run.out().contains("Score 0 of 400"), run.out());
    }

    @Test
    void a_right_answer_gets_full_marks_and_outlives_the_next_export() throws Exception {
        Path clone = cloned();
        answer(clone);

        Program before = grade(clone, "rate-limiter");
        Packed.export(top, "student-repo", clone.toString(), "--assignment", "Week 3");
        Program after = grade(clone, "rate-limiter");

        assertEquals(0, before.status(), before.out() + before.err());
        assertTrue(before.out().contains("Score 100 of 100"), before.out());
        assertEquals(0, after.status(), after.out() + after.err());
        assertTrue(Files.exists(clone.resolve(LIMITER + "SemaphorePermits.java")));
        Program changed = git(clone, "status", "--porcelain", "--untracked-files=no");
        assertEquals(" D " + LIMITER + "MyRateLimiter.java\n", changed.out());
    }

    @Test
    void another_build_of_the_jdk_grades_the_same() throws Exception {
        Path clone = cloned();
        answer(clone);
        Path patched = clone.resolve("grader/patched-classes");
        byte[] bytes = Files.readAllBytes(patched);
        bytes[4]++; // the first letter of the name of the JDK that it was made for
        Files.write(patched, bytes);

        Program run = grade(clone, "rate-limiter");

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("Score 100 of 100"), run.out());
    }

    @Test
    void no_solution_and_no_source_of_a_check_is_inside() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(exported)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                names.add(exported.relativize(file).toString());
                if (file.toString().endsWith(".jar")) {
                    names.addAll(entries(file));
                }
            }
        }

        assertTrue(names.contains("dev/lockstep/checks/RateLimiterChecks.class"));
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> name.endsWith(".java"))
                        .filter(name -> !name.contains("exercises/"))
                        .filter(name -> !name.startsWith("dev/lockstep/warmup/"))
                        .toList());
        assertFalse(names.stream().anyMatch(name -> name.contains("solutions")), names::toString);
        List<String> others =
                names.stream().filter(name -> !name.startsWith("dev/lockstep/")).toList();
        for (Path answer : answers()) {
            String name = answer.getFileName().toString().replace(".java", "");
            String file = ".*\\b" + name + "\\.(java|class)";
            assertFalse(others.stream().anyMatch(other -> other.matches(file)), name);
        }
    }

    @Test
    void the_manifest_is_what_the_systems_own_tool_reads() throws Exception {
        assumeTrue(Program.works("sha256sum", "--version"));

        Program run = Packed.run(exported, Map.of(), "sha256sum", "--quiet", "-c", Manifest.FILE);

        assertEquals(0, run.status(), run.out() + run.err());
    }

    private Path cloned() throws Exception {
        assumeTrue(Program.works("git", "--version"));
        Path upstream = folder.resolve("upstream");
        Packed.export(top, "student-repo", upstream.toString(), "--assignment", "Week 3");
        git(upstream, "init", "--quiet");
        git(upstream, "add", "--all");
        git(upstream, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "A");
        Path clone = folder.resolve("clone");
        git(folder, "clone", "--quiet", upstream.toString(), clone.toString());
        return clone;
    }

    /// A learner may name the class otherwise and take the stub away.
    private static void answer(Path clone) throws IOException {
        Files.delete(clone.resolve(LIMITER + "MyRateLimiter.java"));
        Files.writeString(
                clone.resolve(LIMITER + "SemaphorePermits.java"),
                Packed.answer("ratelimiter", "SemaphorePermits"));
    }

    private static Program grade(Path clone, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./grade", "--seed", "1"));
        command.addAll(List.of(arguments));
        return Packed.run(clone, Map.of(), command.toArray(String[]::new));
    }

    private static Program git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Program run = Packed.run(folder, Map.of(), command.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        return run;
    }

    private static List<String> entries(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }

    private static List<Path> answers() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../solutions/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
