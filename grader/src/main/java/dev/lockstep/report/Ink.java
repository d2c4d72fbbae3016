package dev.lockstep.report;

import dev.lockstep.trace.Harmless;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/// What the output can show: colours or none, and the characters of its charset. Colour and glyph
/// only ever repeat what a word beside them says.
public final class Ink {
    private final boolean colour;
    private final CharsetEncoder encoder;
    private final boolean glyphs;

    public Ink(boolean colour, Charset charset) {
        this.colour = colour;
        this.encoder = charset.newEncoder();
        this.glyphs = encoder.canEncode("✓✗█▶╳└┴─…·→");
    }

    /// The first where the charset has it, else the second.
    public String glyph(String fine, String plain) {
        return glyphs ? fine : plain;
    }

    public String ellipsis() {
        return glyph("…", "...");
    }

    public String dot() {
        return glyph("·", "-");
    }

    public String green(String text) {
        return paint("32", text);
    }

    public String red(String text) {
        return paint("31", text);
    }

    public String yellow(String text) {
        return paint("33", text);
    }

    public String cyan(String text) {
        return paint("36", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    public String bold(String text) {
        return paint("1", text);
    }

    /// A submission's text made harmless on one line: control and invisible characters, and those
    /// that the charset lacks, show as escapes.
    public String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '\n' -> clean.append("\\n");
                case '\t' -> clean.append("    ");
                default -> {
                    if (shows(c)) {
                        clean.appendCodePoint(c);
                    } else {
                        clean.append("\\u{").append(Integer.toHexString(c)).append('}');
                    }
                }
            }
        }
        return clean.toString();
    }

    /// At most so many characters of a clean text, with a mark where something was left out.
    public String clip(String text, int length) {
        return text.length() <= length
                ? text
                : text.substring(0, Math.max(0, length - ellipsis().length())) + ellipsis();
    }

    /// As above, but what is left out is at the start: the end of a path says most.
    String clipStart(String text, int length) {
        return text.length() <= length
                ? text
                : ellipsis() + text.substring(text.length() - length + ellipsis().length());
    }

    private boolean shows(int c) {
        boolean ascii = c >= ' ' && c <= '~';
        return ascii || (Harmless.shows(c) && encoder.canEncode(Character.toString(c)));
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
