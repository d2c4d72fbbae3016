package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.export.StudentRepository.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class StudentRepositoryTest {
    private static final Path HOME = Path.of("..");
    private static final String LIMITER = "exercises/src/main/java/exercises/ratelimiter/";
    private static final String STUB = LIMITER + "MyRateLimiter.java";

    @TempDir Path top;
    private Path folder;
    private PackedGrader grader;

    @BeforeEach
    void a_grader() throws IOException {
        folder = top.resolve("week-3");
        grader = Fake.grader(top.resolve("built"), "1");
    }

    @Test
    void has_what_learners_need_and_nothing_else() throws Exception {
        Written written = export(Exercises.all());

        List<String> files = files();
        assertEquals(written.files(), files.size());
        assertTrue(
                files.containsAll(
                        List.of(
                                ".devcontainer/devcontainer.json",
                                ".gitattributes",
                                ".github/workflows/grade.yml",
                                ".gitignore",
                                ".mvn/wrapper/maven-wrapper.properties",
                                "LICENSE",
                                "README.md",
                                "exercises/pom.xml",
                                "grade",
                                "grade.cmd",
                                "grader/assignment.txt",
                                "grader/lib/one-1.jar",
                                "grader/lockstep-grader-agent.jar",
                                "grader/lockstep-grader-stage.jar",
                                "grader/lockstep-grader-timing.jar",
                                "grader/lockstep-grader.jar",
                                "grader/manifest.txt",
                                "grader/patched-classes",
                                "mvnw",
                                "mvnw.cmd",
                                "pom.xml")),
                files::toString);
        assertEquals(
                files.stream().filter(name -> name.endsWith(".java")).toList(),
                files.stream().filter(name -> name.startsWith(java())).filter(this::code).toList());
        assertFalse(files.toString().contains("left-over"), files::toString);
        assertTrue(Files.isExecutable(folder.resolve("grade")));
        assertTrue(Files.isExecutable(folder.resolve("mvnw")));
    }

    @Test
    void offers_the_exercises_that_are_asked_for_only() throws Exception {
        export(List.of(exercise("rate-limiter")));

        assertEquals(
                List.of("MyRateLimiter.java", "README.md", "RateLimiter.java"),
                files().stream()
                        .filter(name -> name.startsWith(java()))
                        .map(name -> name.replaceFirst("^" + LIMITER, ""))
                        .toList());
        Assignment offered = Assignment.in(folder);
        assertEquals("Week 3", offered.name());
        assertEquals(List.of(exercise("rate-limiter")), offered.exercises());
        String readme = Files.readString(folder.resolve("README.md"));
        assertTrue(readme.startsWith("# Week 3\n"), readme);
        assertTrue(readme.contains("(" + LIMITER + "README.md)"), readme);
        assertFalse(readme.contains("parallel-compute"), readme);
    }

    @Test
    void without_a_file_a_repository_offers_everything() {
        assertEquals(Exercises.all(), Assignment.in(top).exercises());
    }

    @Test
    void keeps_what_a_learner_has_changed_and_renews_the_rest() throws Exception {
        export(Exercises.all());
        Files.writeString(folder.resolve(STUB), "class MyRateLimiter {} // mine");
        Files.writeString(folder.resolve(LIMITER + "Mine.java"), "class Mine {}");
        Files.writeString(folder.resolve("README.md"), "my notes");
        Files.delete(folder.resolve(LIMITER + "README.md"));
        Path contract = folder.resolve(LIMITER + "RateLimiter.java");
        String upstream = Files.readString(contract);
        olderVersion(contract, "interface RateLimiter {} // an older one\n");

        grader = Fake.grader(top.resolve("newer"), "2");
        Written written = export(Exercises.all());

        assertEquals(List.of("README.md", STUB), written.kept());
        assertEquals(List.of(LIMITER + "README.md"), written.gone());
        assertTrue(Files.readString(folder.resolve(STUB)).endsWith("// mine"));
        assertTrue(Files.exists(folder.resolve(LIMITER + "Mine.java")));
        assertEquals("my notes", Files.readString(folder.resolve("README.md")));
        assertEquals(upstream, Files.readString(contract));
        assertTrue(Files.exists(folder.resolve("grader/lib/one-2.jar")));
        assertFalse(Files.exists(folder.resolve("grader/lib/one-1.jar")));
        assertEquals(List.of("README.md", STUB), export(Exercises.all()).kept());
    }

    @Test
    void what_git_gave_other_ends_of_lines_is_not_changed() throws Exception {
        export(Exercises.all());
        Path stub = folder.resolve(STUB);
        Files.writeString(stub, Files.readString(stub).replace("\n", "\r\n"));

        assertEquals(List.of(), export(Exercises.all()).kept());
        assertFalse(Files.readString(stub).contains("\r"));
    }

    @Test
    void fewer_exercises_take_nothing_away() throws Exception {
        export(Exercises.all());
        Files.writeString(folder.resolve(STUB), "class MyRateLimiter {} // mine");

        export(List.of(exercise("parallel-compute")));

        assertTrue(Files.readString(folder.resolve(STUB)).endsWith("// mine"));
        assertEquals(List.of(STUB), export(Exercises.all()).kept());
    }

    @Test
    void a_folder_with_other_things_is_refused_and_untouched() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("thesis.tex"), "mine");

        Refused refused = assertThrows(Refused.class, () -> export(Exercises.all()));

        assertTrue(message(refused).contains("has other things in it"), refused::getMessage);
        assertEquals(List.of("thesis.tex"), files());
    }

    @Test
    void a_new_git_repository_is_as_good_as_an_empty_folder() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main");

        assertTrue(export(Exercises.all()).files() > 20);
    }

    @Test
    void a_failure_leaves_the_old_one_as_it_was() throws Exception {
        export(List.of(exercise("rate-limiter")));
        Path inTheWay = folder.resolve("exercises/src/main/java/exercises/parallelcompute");
        Files.writeString(inTheWay, "a file where a folder must be");
        Map<String, String> before = contents();

        grader = Fake.grader(top.resolve("newer"), "2");
        assertThrows(IOException.class, () -> export(Exercises.all()));

        assertEquals(before, contents());
    }

    @Test
    void a_failure_leaves_no_new_folder() {
        PackedGrader none = new PackedGrader(top.resolve("nothing"));
        StudentRepository repository =
                new StudentRepository(HOME, none, new Assignment("Week 3", Exercises.all()));

        assertThrows(IOException.class, () -> repository.write(folder));

        assertFalse(Files.exists(folder));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_is_written_through_a_link() throws Exception {
        export(Exercises.all());
        Path elsewhere = Files.createDirectory(top.resolve("elsewhere"));
        Files.move(folder.resolve(".github"), elsewhere.resolve("github"));
        Files.createSymbolicLink(folder.resolve(".github"), elsewhere.resolve("github"));
        olderVersion(folder.resolve(".github/workflows/grade.yml"), "old\n");

        Refused refused = assertThrows(Refused.class, () -> export(Exercises.all()));

        assertTrue(message(refused).contains("it is a link"), refused::getMessage);
        assertEquals("old\n", Files.readString(elsewhere.resolve("github/workflows/grade.yml")));
    }

    @Test
    void an_answer_is_never_handed_out_for_a_stub() throws Exception {
        Path home = top.resolve("home");
        for (String path : List.of("LICENSE", "grade", "grade.cmd", "mvnw", "mvnw.cmd")) {
            write(home.resolve(path), "");
        }
        write(home.resolve("exercises/pom.xml"), "");
        write(home.resolve(".mvn/wrapper/maven-wrapper.properties"), "");
        write(home.resolve(STUB), "class MyRateLimiter { /* an answer */ }");
        StudentRepository repository =
                new StudentRepository(
                        home, grader, new Assignment("A", List.of(exercise("rate-limiter"))));

        Refused refused = assertThrows(Refused.class, () -> repository.write(folder));
        assertTrue(message(refused).startsWith("Put the stub of rate-limiter back"));
        assertFalse(Files.exists(folder));

        write(
                home.resolve(LIMITER + "Stub.java"),
                "throw new UnsupportedOperationException(\"TODO\")");
        repository.write(folder);
        assertFalse(Files.exists(folder.resolve(STUB)));
        assertTrue(Files.exists(folder.resolve(LIMITER + "Stub.java")));
    }

    @Test
    void a_name_that_would_break_a_file_is_refused() {
        for (String name : List.of("", "  ", "a\nb", "a\"b", "${{ secrets.X }}", "<b>")) {
            assertThrows(Refused.class, () -> Assignment.of(name, List.of()), name);
        }
    }

    @Test
    void what_ci_and_editors_read_is_valid() throws Exception {
        export(Exercises.all());

        String devcontainer = Files.readString(folder.resolve(".devcontainer/devcontainer.json"));
        assertTrue(JsonParser.parseString(devcontainer).toString().contains("\"version\":\"25\""));
        String workflow = Files.readString(folder.resolve(".github/workflows/grade.yml"));
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(workflow);
        assertTrue(yaml.toString().contains("run=sh ./grade --ci"), yaml::toString);
        assertTrue(yaml.toString().contains("java-version=25"), yaml::toString);
    }

    @Test
    void its_build_has_the_versions_of_this_build() throws IOException {
        String here = Files.readString(HOME.resolve("pom.xml"));
        Matcher versions =
                Pattern.compile("<artifactId>([^<]+)</artifactId>\\s+<version>([^<]+)</version>")
                        .matcher(Template.text("student-pom.xml", Map.of("name", "A")));
        int found = 0;
        for (; versions.find(); found++) {
            assertTrue(here.contains(versions.group()), versions.group());
        }
        assertEquals(8, found);
    }

    /// As if the last export had written something else there.
    private void olderVersion(Path file, String text) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        String now = Manifest.hash(Files.readAllBytes(file));
        Files.writeString(file, text);
        String older = Manifest.hash(Files.readAllBytes(file));
        Files.writeString(manifest, Files.readString(manifest).replace(now, older));
    }

    private Written export(List<Exercise> exercises) throws IOException, Refused {
        Assignment assignment = Assignment.of("Week 3", exercises);
        return new StudentRepository(HOME, grader, assignment).write(folder);
    }

    private static Exercise exercise(String id) {
        return Exercises.find(id).orElseThrow();
    }

    private static String java() {
        return "exercises/src/main/java/";
    }

    private boolean code(String name) {
        return name.endsWith(".java");
    }

    private List<String> files() throws IOException {
        return List.copyOf(contents().keySet());
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                contents.put(name, Manifest.hash(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String message(Refused refused) {
        return String.valueOf(refused.getMessage());
    }
}
