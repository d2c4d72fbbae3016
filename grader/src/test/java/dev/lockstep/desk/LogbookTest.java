package dev.lockstep.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogbookTest {
    private final Exercise limiter = Exercises.find("rate-limiter").orElseThrow();

    @Test
    void a_file_of_an_older_version_is_read() {
        Logbook book = Logbook.parse(List.of("rate-limiter 85/100", "concurrent-fetch 100/100"));

        assertEquals("85/100", book.of(limiter).state());
        assertFalse(book.of(limiter).solved());
        assertEquals("passed", book.of(Exercises.all().getFirst()).state());
        assertTrue(book.of(Exercises.all().getFirst()).solved());
    }

    @Test
    void what_is_written_is_read_again() {
        List<String> lines =
                List.of(
                        "rate-limiter 85/100",
                        "rate-limiter status failed",
                        "rate-limiter failing uses-the-whole-limit rejects-a-limit-below-one",
                        "rate-limiter hinted uses-the-whole-limit 2",
                        "rate-limiter solved");

        Logbook book = Logbook.parse(lines);

        assertEquals(lines, book.lines());
        assertEquals(2, book.of(limiter).hintsFor("uses-the-whole-limit"));
        assertEquals(0, book.of(limiter).hintsFor("rejects-a-limit-below-one"));
        assertTrue(book.of(limiter).solved());
    }

    @Test
    void lines_that_are_not_understood_are_kept() {
        List<String> odd = List.of("", "from a later version", "rate-limiter 1/x", "\u0000 85/100");

        assertEquals(odd, Logbook.parse(odd).lines());
    }

    @Test
    void the_first_screen_counts_as_shown_once_and_for_all() {
        Logbook book = Logbook.parse(List.of()).welcomed().welcomed();

        assertTrue(Logbook.parse(book.lines()).isWelcomed());
        assertEquals(1, book.lines().size());
    }
}
