package dev.lockstep.formats;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import dev.lockstep.trace.Harmless;

/// A submission's text made harmless for those who read it elsewhere.
final class Clean {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Clean() {}

    /// The text on one line, in which what does not show stands as an escape and nothing is a
    /// command to a CI server.
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == '\t') {
                line.append(' ');
            } else if (Harmless.shows(c)) {
                line.appendCodePoint(c);
            } else if (c != '\r') {
                line.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        }
        return Harmless.line(line.toString().strip());
    }

    /// At most so many characters.
    static String cut(String text, int most) {
        return text.length() <= most ? text : Harmless.capped(text, most - 1);
    }

    /// A whole JSON document.
    static String json(JsonElement document) {
        return Harmless.json(GSON.toJson(document)) + "\n";
    }
}
