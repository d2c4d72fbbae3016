package dev.lockstep.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipIntakeTest {
    @TempDir Path folder;

    @Test
    void a_zip_is_read_as_the_folder_that_it_was() throws Exception {
        ZipFile zip = new ZipFile().file("a/A.java", "class A { /* ü */ }").file("notes.txt", "no");
        Submission submission = read(zip.file("a/b/B.java", "").bytes());

        assertEquals("hand-in.zip", submission.name());
        assertEquals(Set.of("a/A.java", "a/b/B.java"), submission.files().keySet());
        assertEquals("class A { /* ü */ }", submission.files().get("a/A.java"));
    }

    @Test
    void what_the_jdk_has_zipped_is_read() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("mine");
            zip.putNextEntry(new ZipEntry("src/"));
            zip.putNextEntry(new ZipEntry("src/A.java"));
            zip.write("class A {}".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("class A {}", read(bytes.toByteArray()).files().get("src/A.java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "course-main/", "my hand-in/course/", "./"})
    void of_a_zipped_clone_only_the_exercises_are_read(String top) throws Exception {
        ZipFile zip =
                new ZipFile()
                        .file(top + "pom.xml", "<project/>")
                        .file(top + "exercises/pom.xml", "<project/>")
                        .file(top + "exercises/src/main/java/exercises/x/X.java", "class X {}")
                        .file(top + "exercises/src/test/java/exercises/x/XTest.java", "no")
                        .file(top + "exercises/target/G.java", "no")
                        .file(top + "grader/src/main/java/G.java", "no");
        assertEquals(
                Set.of("src/main/java/exercises/x/X.java"), read(zip.bytes()).files().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__MACOSX/._B.java",
                "._B.java",
                "target/B.java",
                ".git/B.java",
                "src/test/B.java",
                "module-info.java",
                "inner.zip",
                "B.class",
            })
    void what_is_no_source_of_the_solution_is_not_read(String path) throws Exception {
        ZipFile zip = new ZipFile().file("A.java", "").file(path, "not read");
        assertEquals(Set.of("A.java"), read(zip.bytes()).files().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../A.java", "a/../../A.java", "/etc/A.java", "C:/A.java", "../notes"})
    void what_lies_outside_is_refused(String path) throws IOException {
        assertRefused(
                "hand-in.zip has an entry that would lie outside its folder: "
                        + path
                        + ". Zip your solution's folder.",
                new ZipFile().file(path, ""));
    }

    @Test
    void backslashes_are_refused() throws IOException {
        assertRefused(
                "hand-in.zip has backslashes in the names of its entries: a\\A.java. Make it with"
                        + " another program.",
                new ZipFile().file("a\\A.java", ""));
    }

    @Test
    void a_link_is_refused() throws IOException {
        assertRefused(
                "A.java is a link or a device. Put the file itself there.",
                new ZipFile().link("A.java", "/etc/passwd"));
    }

    @Test
    void an_encrypted_file_is_refused() throws IOException {
        assertRefused(
                "A.java is encrypted. Make the zip again, without a password.",
                new ZipFile().encrypted("A.java"));
    }

    @Test
    void another_method_of_packing_is_refused() throws IOException {
        assertRefused(
                "A.java is packed by a method that is not read here. Make the zip again with the"
                        + " usual settings.",
                new ZipFile().claiming("A.java", 5, 99));
    }

    @Test
    void the_same_path_twice_is_refused() throws IOException {
        assertRefused(
                "A.java is there twice. Rename or remove one of them.",
                new ZipFile().file("A.java", "one").file("A.java", "two"));
    }

    @Test
    void names_that_differ_only_in_case_are_refused() throws IOException {
        assertRefused(
                "a/A.java and A/a.java differ only in case. Rename or remove one of them.",
                new ZipFile().file("a/A.java", "").file("A/a.java", ""));
    }

    @Test
    void names_that_one_case_makes_the_same_are_refused() throws IOException {
        assertRefused(
                "S.java and \u017F.java differ only in case. Rename or remove one of them.",
                new ZipFile().file("S.java", "").file("\u017F.java", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0085b, a?b",
        "a\u202Eb, a?b",
        "a\u2028b, a?b",
        "a\u200Bb, a?b",
        "com\u00B9, com\u00B9"
    })
    void names_that_do_not_show_or_mean_devices_are_refused(String name, String shown)
            throws IOException {
        assertRefused(
                shown + ".java has a name that not every system can hold. Rename the file.",
                new ZipFile().file(name + ".java", ""));
    }

    @Test
    void names_that_differ_only_in_their_encoding_are_refused() throws IOException {
        assertRefused(
                "\u00c4.java and A\u0308.java differ only in how accents are encoded. Rename or"
                        + " remove one of them.",
                new ZipFile().file("\u00c4.java", "").file("A\u0308.java", ""));
    }

    @Test
    void a_bomb_among_the_sources_is_cut() throws IOException {
        String zeros = "0".repeat(20 << 20);
        assertRefused(
                "A.java is larger than 256 KB. Split it, or leave out what no solution needs.",
                new ZipFile().file("A.java", zeros));
    }

    @Test
    void a_bomb_beside_the_sources_is_refused_unopened() throws IOException {
        assertRefused(
                "hand-in.zip would unpack to more than 64 MB. Zip only your solution's folder.",
                new ZipFile().file("A.java", "").claiming("data.bin", 65 << 20, 8));
    }

    @Test
    void what_a_build_left_counts_for_nothing() throws Exception {
        ZipFile zip = new ZipFile().file("A.java", "").claiming("target/app.jar", 65 << 20, 8);
        assertEquals(Set.of("A.java"), read(zip.bytes()).files().keySet());
    }

    @Test
    void too_many_entries_are_refused() throws IOException {
        ZipFile zip = new ZipFile();
        for (int i = 0; i <= Sources.MOST_ENTRIES; i++) {
            zip.file("f" + i, "");
        }
        assertRefused(
                "There are more than 5000 files and folders in hand-in.zip. Give only your"
                        + " solution's folder.",
                zip);
    }

    @Test
    void too_deep_a_folder_is_refused() throws IOException {
        assertRefused(
                "The folders in hand-in.zip lie more than 16 deep. Give your solution's folder.",
                new ZipFile().file("a/".repeat(SourcePath.MOST_DEPTH) + "A.java", ""));
    }

    @Test
    void a_part_of_a_zip_is_refused() throws IOException {
        byte[] whole = new ZipFile().file("A.java", "class A {}").bytes();
        for (int length = 0; length < whole.length; length++) {
            assertBroken(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void a_directory_that_points_elsewhere_is_refused() throws IOException {
        byte[] whole = new ZipFile().file("A.java", "class A {}").bytes();
        for (int at : new int[] {whole.length - 6, whole.length - 32}) {
            byte[] spoiled = whole.clone();
            spoiled[at] = (byte) 0x7f;
            assertBroken(spoiled);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_a_zip_is_refused() throws IOException {
        Path real = Files.write(folder.resolve("real"), new ZipFile().file("A.java", "").bytes());
        Path link = Files.createSymbolicLink(folder.resolve("link.zip"), real);
        BadSubmission refusal =
                assertThrows(BadSubmission.class, () -> Intake.read(link, "link.zip"));
        assertEquals("link.zip is a link or a device. Give the file itself.", refusal.getMessage());
    }

    private void assertBroken(byte[] zip) {
        BadSubmission refusal = assertThrows(BadSubmission.class, () -> read(zip));
        assertEquals("hand-in.zip is not a whole zip file. Make it again.", refusal.getMessage());
    }

    private void assertRefused(String message, ZipFile zip) {
        byte[] bytes = zip.bytes();
        BadSubmission refusal = assertThrows(BadSubmission.class, () -> read(bytes));
        assertEquals(message, refusal.getMessage());
    }

    private Submission read(byte[] zip) throws IOException, BadSubmission {
        Path file = Files.write(folder.resolve("hand-in.zip"), zip);
        return Intake.read(file, "hand-in.zip");
    }
}
