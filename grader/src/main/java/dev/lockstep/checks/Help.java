package dev.lockstep.checks;

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
    private static final Map<String, String> TEXTS = texts();

    private Help() {}

    /// The text for a check.
    ///
    /// @throws IllegalStateException if there is none, which a test rules out
    public static String of(String exercise, String check) {
        String text = TEXTS.get(exercise + "." + check);
        if (text == null) {
            throw new IllegalStateException("no help for " + exercise + "." + check);
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
