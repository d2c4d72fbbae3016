package dev.lockstep.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text of an export with blanks, `@name@`, that are filled in. A blank without a value is our
/// bug.
final class Template {
    private static final Pattern BLANK = Pattern.compile("@([a-z]+)@");

    private Template() {}

    static String text(String name) {
        return text(name, Map.of());
    }

    static String text(String name, Map<String, String> values) {
        return BLANK.matcher(read(name))
                .replaceAll(blank -> {
                    String value = values.get(blank.group(1));
                    if (value == null) {
                        throw new IllegalArgumentException(name + ": " + blank.group());
                    }
                    return Matcher.quoteReplacement(value);
                });
    }

    private static String read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        }
    }
}
