package dev.lockstep.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.exercise.Stub;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 5, 4, 12, 0, 1);

    @TempDir Path folder;
    private final Exercise limiter = Exercises.find("rate-limiter").orElseThrow();

    @Test
    void a_reset_keeps_what_was_there() throws IOException {
        Path file = write("src/main/java/exercises/ratelimiter/MyRateLimiter.java", "mine");
        Desk desk = new Desk(folder, folder);

        Path copy = desk.reset(limiter, NOON).orElseThrow();

        assertEquals(Stub.of(limiter).text(), Files.readString(file));
        assertEquals("mine", Files.readString(copy));
        assertEquals(
                folder.resolve(
                        ".lockstep/backup/2026-05-04-120001/exercises/ratelimiter/MyRateLimiter.java"),
                copy);
    }

    @Test
    void no_copy_is_ever_overwritten() throws IOException {
        Path file = write("src/main/java/exercises/ratelimiter/MyRateLimiter.java", "mine");
        Desk desk = new Desk(folder, folder);
        Path copy = desk.reset(limiter, NOON).orElseThrow();
        Files.writeString(file, "mine again");

        assertThrows(FileAlreadyExistsException.class, () -> desk.reset(limiter, NOON));
        assertEquals("mine", Files.readString(copy));
        assertEquals("mine again", Files.readString(file));
    }

    @Test
    void a_file_that_is_gone_comes_back() throws IOException {
        Desk desk = new Desk(folder, folder);

        assertEquals(Optional.empty(), desk.reset(limiter, NOON));
        assertEquals(Stub.of(limiter).text(), Files.readString(folder.resolve(Stub.path(limiter))));
    }

    @Test
    void the_file_to_edit_is_found_in_a_clone_and_in_its_exercises() throws IOException {
        Path file = write("exercises/src/main/java/exercises/ratelimiter/MyRateLimiter.java", "");

        assertEquals(file, new Desk(folder, folder).file(limiter));
        assertEquals(file, new Desk(folder.resolve("exercises"), folder).file(limiter));
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
