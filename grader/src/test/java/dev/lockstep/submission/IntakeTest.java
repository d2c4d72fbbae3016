package dev.lockstep.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    @TempDir Path folder;

    @Test
    void a_folder_is_read_with_its_folders() throws Exception {
        write("A.java", "class A {}");
        write("a/b/B.java", "class B {}");
        write("notes.txt", "no source");
        write("a/pom.xml", "<project/>");

        Submission submission = read();

        assertEquals("mine", submission.name());
        assertEquals(Set.of("A.java", "a/b/B.java"), submission.files().keySet());
        assertEquals("class B {}", submission.files().get("a/b/B.java"));
    }

    @Test
    void a_single_file_is_read_by_its_name() throws Exception {
        write("a/A.java", "class A {}");
        Submission submission = Intake.read(folder.resolve("a/A.java"), "A.java");
        assertEquals(Set.of("A.java"), submission.files().keySet());
    }

    @Test
    void of_a_clone_of_the_course_only_the_exercises_are_read() throws Exception {
        write("pom.xml", "<project/>");
        write("exercises/src/main/java/exercises/x/X.java", "class X {}");
        write("exercises/src/test/java/exercises/x/XTest.java", "class XTest {}");
        write("grader/src/main/java/G.java", "class G {}");

        assertEquals(Set.of("src/main/java/exercises/x/X.java"), read().files().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/A.java",
                "module/src/test/java/A.java",
                "target/generated-sources/A.java",
                "deep/build/A.java",
                "out/A.java",
                "bin/A.java",
                ".git/A.java",
                "node_modules/A.java",
                "module-info.java",
                "deep/module-info.java",
            })
    void what_is_no_source_of_the_solution_is_not_read(String path) throws Exception {
        write("B.java", "class B {}");
        write(path, "not read");
        assertEquals(Set.of("B.java"), read().files().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysrc/test/A.java", "src/tests/A.java", "src/target.java"})
    void folders_of_like_names_are_read(String path) throws Exception {
        write(path, "class A {}");
        assertEquals(Set.of(path), read().files().keySet());
    }

    @Test
    void a_byte_order_mark_is_dropped() throws Exception {
        write("A.java", "\uFEFFclass A {}");
        assertEquals("class A {}", read().files().get("A.java"));
    }

    @Test
    void what_does_not_exist_is_refused() {
        Path path = folder.resolve("nowhere");
        BadSubmission refusal = assertThrows(BadSubmission.class, () -> Intake.read(path, "it"));
        assertEquals(
                "There is no it. Give a folder, a .zip or a .java file.", refusal.getMessage());
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        write("a.jar", "PK");
        Path path = folder.resolve("a.jar");
        BadSubmission refusal = assertThrows(BadSubmission.class, () -> Intake.read(path, "a.jar"));
        assertEquals(
                "a.jar is not a folder, a .zip or a .java file. Give one of these.",
                refusal.getMessage());
    }

    @Test
    void a_folder_without_sources_is_refused() {
        assertRefused("There is no .java file in mine. Give the folder of your solution.");
    }

    @Test
    void two_thousand_files_are_refused() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            write("C" + i + ".java", "");
        }
        assertRefused("There are more than 200 .java files. Give only your solution's folder.");
    }

    @Test
    void two_hundred_files_are_read() throws Exception {
        for (int i = 0; i < Sources.MOST_FILES; i++) {
            write("C" + i + ".java", "");
        }
        assertEquals(Sources.MOST_FILES, read().files().size());
    }

    @Test
    void a_large_file_is_refused() throws IOException {
        write("A.java", " ".repeat(Sources.MOST_BYTES_A_FILE + 1));
        assertRefused(
                "A.java is larger than 256 KB. Split it, or leave out what no solution needs.");
    }

    @Test
    void many_large_files_are_refused() throws IOException {
        for (int i = 0; i < 9; i++) {
            write("C" + i + ".java", " ".repeat(Sources.MOST_BYTES_A_FILE));
        }
        assertRefused("The sources are larger than 2 MB in all. Give only your solution's folder.");
    }

    @Test
    void another_encoding_is_refused() throws IOException {
        Files.write(folder.resolve("A.java"), "class A {}\n// für".getBytes(ISO_8859_1));
        assertRefused(
                "A.java is not UTF-8: line 2 has the byte FC, which is ü in Latin-1. Save the file"
                        + " as UTF-8.");
        Files.write(folder.resolve("A.java"), new byte[] {(byte) 0x80});
        assertRefused("A.java is not UTF-8: line 1 has the byte 80. Save the file as UTF-8.");
    }

    @Test
    void text_in_sixteen_bits_is_refused() throws IOException {
        Files.write(folder.resolve("A.java"), "class A {}".getBytes(StandardCharsets.UTF_16));
        assertRefused("A.java is UTF-16. Save it as UTF-8.");
    }

    @Test
    void more_files_than_any_solution_has_are_refused() throws IOException {
        for (int i = 0; i <= Sources.MOST_ENTRIES; i++) {
            Files.createFile(folder.resolve("f" + i));
        }
        assertRefused(
                "There are more than 5000 files and folders in mine. Give only your solution's"
                        + " folder.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_refused_unopened() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        String pipe = folder.resolve("A.java").toString();
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe).start().waitFor());
        assertRefused("A.java is a link or a device. Put the file itself there.");
    }

    @Test
    void descriptors_of_packages_are_sources_and_those_of_modules_are_not() throws Exception {
        write("a/package-info.java", "package a;");
        write("b/package-info.java", "package b;");
        write("a/module-info.java", "module a {}");
        write("b/module-info.java", "module b {}");
        assertEquals(Set.of("a/package-info.java", "b/package-info.java"), read().files().keySet());
    }

    @Test
    void a_nul_character_is_refused() throws IOException {
        write("A.java", "class A {}\0");
        assertRefused("A.java has a NUL character; it is not a source file.");
    }

    @Test
    void sources_in_too_deep_a_folder_are_refused() throws IOException {
        write("a/".repeat(SourcePath.MOST_DEPTH) + "A.java", "class A {}");
        assertRefused("The folders in mine lie more than 16 deep. Give your solution's folder.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_a_file_is_refused() throws IOException {
        write("a.txt", "class A {}");
        Files.createSymbolicLink(folder.resolve("A.java"), folder.resolve("a.txt"));
        assertRefused("A.java is a link or a device. Put the file itself there.");
        Path link = folder.resolve("A.java");
        assertThrows(BadSubmission.class, () -> Intake.read(link, "A.java"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_a_folder_is_not_followed() throws Exception {
        write("real/B.java", "class B {}");
        write("inside/A.java", "class A {}");
        Files.createSymbolicLink(folder.resolve("inside/linked"), folder.resolve("real"));
        Submission submission = Intake.read(folder.resolve("inside"), "mine");
        assertEquals(Set.of("A.java"), submission.files().keySet());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_in_the_place_of_the_exercises_is_not_followed() throws Exception {
        write("others/src/B.java", "class B {}");
        write("mine/pom.xml", "<project/>");
        write("mine/A.java", "class A {}");
        Files.createSymbolicLink(folder.resolve("mine/exercises"), folder.resolve("others"));
        Submission submission = Intake.read(folder.resolve("mine"), "mine");
        assertEquals(Set.of("A.java"), submission.files().keySet());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_broken_link_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("A.java"), folder.resolve("nowhere"));
        assertRefused("A.java is a link or a device. Put the file itself there.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_unreadable_file_is_refused() throws IOException {
        write("A.java", "class A {}");
        assumeTrue(folder.resolve("A.java").toFile().setReadable(false));
        assumeFalse(Files.isReadable(folder.resolve("A.java")), "root reads everything");
        assertRefused("Cannot read A.java: permission denied.");
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void names_that_differ_only_in_case_are_refused() throws IOException {
        write("Ab.java", "");
        write("aB.java", "");
        String message = String.valueOf(assertThrows(BadSubmission.class, this::read).getMessage());
        assertTrue(message.contains("Ab.java") && message.contains("aB.java"), message);
        assertTrue(
                message.endsWith(" differ only in case. Rename or remove one of them."), message);
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(
            strings = {
                "con",
                "AUX",
                "lpt1",
                "CONIN$",
                "-J-Xmx1g",
                "@x",
                "dir./a",
                "dir /a",
                "nul/a"
            })
    void a_name_that_means_something_else_elsewhere_is_refused(String name) throws IOException {
        write(name + ".java", "");
        assertRefused(name + ".java has a name that not every system can hold. Rename the file.");
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"a:b", "a*b", "a?b", "a<b", "a|b", "a\"b", "a\\b", "a\nb", "a\u007Fb"})
    void a_name_that_not_every_system_can_hold_is_refused(String name) throws IOException {
        write(name + ".java", "");
        String shown = name.replaceAll("\\p{Cntrl}", "?") + ".java";
        assertRefused(shown + " has a name that not every system can hold. Rename the file.");
    }

    @Test
    void a_site_is_found_by_its_folder_first() throws Exception {
        write("a/x/C.java", "one\ntwo\n");
        write("b/x/C.java", "");
        write("D.java", "");
        Submission submission = read();

        assertEquals("b/x/C.java", submission.find("b/x/", "C.java").orElseThrow());
        assertEquals("a/x/C.java", submission.find("x/", "C.java").orElseThrow());
        assertEquals("D.java", submission.find("moved/", "D.java").orElseThrow());
        assertFalse(submission.find("", "E.java").isPresent());
        assertEquals("two", submission.line("a/x/C.java", 2).orElseThrow());
        assertFalse(submission.line("a/x/C.java", 3).isPresent());
        assertFalse(submission.line("a/x/C.java", 0).isPresent());
    }

    @Test
    void the_hash_depends_on_every_path_and_text() throws Exception {
        write("A.java", "one");
        String first = read().hash();
        assertEquals(first, read().hash());
        assertTrue(first.startsWith("sha256:"));
        write("A.java", "two");
        assertFalse(first.equals(read().hash()));
        write("A.java", "one");
        write("B.java", "");
        assertFalse(first.equals(read().hash()));
    }

    private Submission read() throws BadSubmission {
        return Intake.read(folder, "mine");
    }

    private void assertRefused(String message) {
        BadSubmission refusal = assertThrows(BadSubmission.class, this::read);
        assertEquals(message, refusal.getMessage());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
