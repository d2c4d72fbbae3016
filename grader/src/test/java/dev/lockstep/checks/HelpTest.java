package dev.lockstep.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpTest {
    private static final Pattern BLAME =
            Pattern.compile("\\b(just|simply|obviously|of course|easy|easily)\\b");

    @Test
    void every_check_has_a_text_and_every_text_a_check() throws IOException {
        Set<String> keys = new HashSet<>(Set.of(Help.STUCK));
        for (Exercise exercise : Exercises.all()) {
            for (Check check : exercise.checks()) {
                keys.add(exercise.id() + "." + check.id());
            }
        }
        assertEquals(keys, texts().stringPropertyNames());
    }

    @Test
    void a_text_is_a_sentence_without_blame() throws IOException {
        Properties texts = texts();
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertFalse(text.isBlank(), key);
            assertFalse(BLAME.matcher(text).find(), key + ": " + text);
            assertEquals(text.strip(), text, key);
        }
    }

    @Test
    void a_check_without_a_text_is_a_fault_of_ours() {
        Check check = check("rate-limiter", "never-exceeds-the-limit");
        assertThrows(
                IllegalStateException.class,
                () -> Help.of("no-such-exercise", check, Finding.Kind.WRONG));
    }

    @Test
    void an_order_of_steps_that_gets_stuck_has_a_text_of_its_own() {
        Check searched = check("rate-limiter", "holds-the-limit-in-every-interleaving");
        Check played = check("rate-limiter", "never-exceeds-the-limit");
        String lost = Help.of("rate-limiter", searched, Finding.Kind.WRONG);
        String stuck = Help.of("rate-limiter", searched, Finding.Kind.HANG);
        assertNotEquals(lost, stuck);
        assertEquals(
                Help.of("rate-limiter", played, Finding.Kind.WRONG),
                Help.of("rate-limiter", played, Finding.Kind.HANG));
    }

    private static Check check(String exercise, String id) {
        return Exercises.find(exercise).orElseThrow().check(id).orElseThrow();
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Help.class.getResourceAsStream("help.properties")) {
            assertNotNull(in);
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        }
        return texts;
    }
}
