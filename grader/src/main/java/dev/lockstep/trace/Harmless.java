package dev.lockstep.trace;

/// Makes a submission's text harmless: for the way out of the stage, for a terminal, for the log of
/// a CI server.
public final class Harmless {
    private static final char REPLACEMENT = '\uFFFD';

    private Harmless() {}

    /// At most so many characters of the text, with a mark where something was left out, and no
    /// half of a surrogate pair: half a pair is no text in UTF-8.
    public static String capped(String text, int most) {
        boolean cut = text.length() > most;
        int end = cut && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        StringBuilder whole = new StringBuilder(cut ? text.substring(0, end) : text);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean pair =
                    i + 1 < whole.length() && Character.isSurrogatePair(c, whole.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return cut ? whole.append('…').toString() : whole.toString();
    }

    /// Whether a character shows as itself: it neither moves the cursor, nor turns the direction of
    /// what follows, nor hides.
    public static boolean shows(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /// A line that no CI server takes for a command to itself: GitHub obeys `::error::` where a
    /// line begins with it, behind spaces too, and `##[error]` anywhere, Azure `##vso[`, TeamCity
    /// `##teamcity[`.
    public static String line(String line) {
        String start = line.stripLeading();
        String safe = line;
        if (start.startsWith("::")) {
            safe =
                    line.substring(0, line.length() - start.length())
                            + "\\u{3a}"
                            + start.substring(1);
        }
        return safe.contains("##") ? safe.replaceAll("#(?=#\\w*\\[)", "\\\\u{23}") : safe;
    }

    /// The same JSON, in which what does not show stands as an escape and no command to a CI
    /// server.
    public static String json(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            if (c == '\n' || shows(c)) {
                safe.appendCodePoint(c);
            } else {
                for (char half : Character.toChars(c)) {
                    safe.append("\\u%04x".formatted((int) half));
                }
            }
            i += Character.charCount(c);
        }
        return safe.indexOf("##") < 0
                ? safe.toString()
                : safe.toString().replaceAll("#(?=#\\w*\\[)", "\\\\u0023");
    }
}
