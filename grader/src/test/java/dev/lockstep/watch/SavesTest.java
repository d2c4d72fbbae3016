package dev.lockstep.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavesTest {
    @TempDir Path folder;
    private Path file;
    private Saves saves;

    @BeforeEach
    void a_file_that_is_watched() throws IOException {
        file = write("A.java", "one", 1);
        saves = new Saves(folder);
        saves.watch(folder);
    }

    @Test
    void nothing_has_changed_at_first() {
        assertFalse(saves.changed());
    }

    @Test
    void a_save_is_noticed_once() throws IOException {
        write("A.java", "two", 2);

        assertTrue(saves.changed());
        assertFalse(saves.changed());
    }

    @Test
    void a_save_of_another_size_within_one_tick_of_the_clock_is_noticed() throws IOException {
        write("A.java", "longer", 1);

        assertTrue(saves.changed());
    }

    @Test
    void a_file_that_comes_or_goes_is_noticed() throws IOException {
        write("B.java", "new", 1);
        assertTrue(saves.changed());
        Files.delete(file);
        assertTrue(saves.changed());
    }

    @Test
    void other_files_do_not_matter() throws IOException {
        write("README.md", "text", 3);
        write("A.java~", "backup", 3);

        assertFalse(saves.changed());
    }

    @Test
    void a_file_that_is_being_written_is_waited_for() throws IOException {
        write("A.java", "", 2);
        assertFalse(saves.changed());
        write("A.java", "two", 3);
        assertTrue(saves.changed());
    }

    @Test
    void a_file_that_stays_empty_counts() throws IOException {
        write("A.java", "", 2);
        assertFalse(saves.changed());
        assertTrue(saves.changed());
    }

    private Path write(String name, String text, long seconds) throws IOException {
        Path written = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(written, FileTime.fromMillis(seconds * 1000));
    }
}
