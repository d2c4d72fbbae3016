package dev.lockstep.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {
    private final String key = Seal.newKey();
    private final Seal stage = new Seal(key);
    private final Seal grader = new Seal(key);

    @Test
    void lines_open_in_their_order() {
        for (String line : new String[] {"one", "", " two  words ", "ü € 𝄞", "one"}) {
            assertEquals(Optional.of(line), grader.open(stage.seal(line)));
        }
    }

    @Test
    void an_altered_line_does_not_open() {
        String sealed = stage.seal("{\"points\":1}");
        assertEquals(Optional.empty(), grader.open(sealed.replace("1}", "9}")));
    }

    @Test
    void an_altered_seal_does_not_open() {
        String sealed = stage.seal("line");
        char first = sealed.charAt(0) == '0' ? '1' : '0';
        assertEquals(Optional.empty(), grader.open(first + sealed.substring(1)));
    }

    @Test
    void a_shortened_seal_does_not_open() {
        String sealed = stage.seal("line");
        assertEquals(Optional.empty(), grader.open(sealed.substring(2)));
    }

    @Test
    void a_repeated_line_does_not_open() {
        String sealed = stage.seal("line");
        assertEquals(Optional.of("line"), grader.open(sealed));
        assertEquals(Optional.empty(), grader.open(sealed));
    }

    @Test
    void a_line_after_a_dropped_one_does_not_open() {
        stage.seal("dropped");
        assertEquals(Optional.empty(), grader.open(stage.seal("next")));
    }

    @Test
    void lines_that_changed_places_do_not_open() {
        stage.seal("one");
        String second = stage.seal("two");
        assertEquals(Optional.empty(), grader.open(second));
    }

    @Test
    void a_line_sealed_with_another_key_does_not_open() {
        String foreign = new Seal(Seal.newKey()).seal("line");
        assertEquals(Optional.empty(), grader.open(foreign));
    }

    @Test
    void what_a_program_prints_does_not_open() {
        assertEquals(Optional.empty(), grader.open(""));
        assertEquals(Optional.empty(), grader.open("hello"));
        assertEquals(Optional.empty(), grader.open(" {\"is\":\"Ready\"}"));
        assertEquals(Optional.empty(), grader.open("0000 {\"is\":\"Ready\"}"));
    }

    @Test
    void no_two_keys_are_the_same() {
        assertNotEquals(Seal.newKey(), Seal.newKey());
    }
}
