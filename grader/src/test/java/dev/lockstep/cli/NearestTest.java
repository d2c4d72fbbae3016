package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("rate-limiter", "list");

    @Test
    void distance_counts_letters_to_change_add_or_drop() {
        assertEquals(0, Nearest.distance("abc", "abc"));
        assertEquals(3, Nearest.distance("", "abc"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(2, Nearest.distance("ab", "ba"));
    }

    @Test
    void finds_what_was_probably_meant_and_nothing_else() {
        assertEquals(Optional.of("rate-limiter"), Nearest.to("ratelimiter", KNOWN));
        assertEquals(Optional.of("list"), Nearest.to("lsit", KNOWN));
        assertEquals(Optional.empty(), Nearest.to("something", KNOWN));
    }
}
