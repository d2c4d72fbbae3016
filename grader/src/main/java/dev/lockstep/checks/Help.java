package dev.lockstep.checks;

import dev.lockstep.exercise.Category;
import dev.lockstep.exercise.Check;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// Where to look next when a check does not hold; the texts stand together in `help.properties`.
public final class Help {
    /// The text for orders of steps after which nobody goes on.
    static final String STUCK = "thread-safety.hang";

    private static final Map<String, String> TEXTS = texts();

    private Help() {}

    /// The text for a check and what was found. Where an order of steps leaves everybody waiting,
    /// it is another thing that is wrong than where a result is lost.
    ///
    /// @throws IllegalStateException if there is none, which a test rules out
    public static String of(String exercise, Check check, Finding.Kind kind) {
        boolean stuck = check.category() == Category.THREAD_SAFETY && kind == Finding.Kind.HANG;
        return text(stuck ? STUCK : exercise + "." + check.id());
    }

    private static String text(String key) {
        String text = TEXTS.get(key);
        if (text == null) {
            throw new IllegalStateException("no help for " + key);
        }
        return text;
    }

    private static Map<String, String> texts() {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Help.class.getResourceAsStream("help.properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read help.properties", e);
        }
        Map<String, String> all = new HashMap<>();
        texts.stringPropertyNames().forEach(name -> all.put(name, texts.getProperty(name)));
        return Map.copyOf(all);
    }
}
