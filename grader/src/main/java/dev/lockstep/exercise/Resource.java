package dev.lockstep.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts that are packed with the grader.
final class Resource {
    private Resource() {}

    static String text(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("the grader lacks its own " + name));
    }

    static Optional<String> find(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
