package dev.lockstep.html;

import dev.lockstep.trace.Harmless;
import java.util.List;
import java.util.Set;

/// Writes pieces of a page as HTML, attributes in double quotes. Every text and every attribute's
/// value is escaped here, and characters that hide or turn the direction of what follows show as
/// escapes. Colons and hashes in a row, which a CI server's log takes for commands, are written as
/// numbers.
final class Markup {
    private static final Set<String> VOID = Set.of("meta");
    private static final Set<String> INLINE = Set.of("a", "b", "code", "span", "strong");

    private final StringBuilder out = new StringBuilder();

    private Markup() {}

    static String of(Html html) {
        Markup markup = new Markup();
        markup.write(html);
        return markup.out.toString();
    }

    private void write(Html html) {
        switch (html) {
            case Html.Text(String text) -> escape(text);
            case Html.Own(String text) -> out.append(text);
            case Html.Parts(List<Html> parts) -> parts.forEach(this::write);
            case Html.Tag tag -> write(tag);
        }
    }

    private void write(Html.Tag tag) {
        if (!INLINE.contains(tag.name()) && !out.isEmpty()) {
            out.append('\n');
        }
        out.append('<').append(tag.name());
        tag.attributes().forEach(this::attribute);
        out.append('>');
        tag.children().forEach(this::write);
        if (!VOID.contains(tag.name())) {
            out.append("</").append(tag.name()).append('>');
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name);
        if (!value.isEmpty()) {
            out.append("=\"");
            escape(value);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append('\n');
            case '\t' -> out.append("&#9;");
            case ':', '#' ->
                    out.append(out.charAt(out.length() - 1) == c ? "&#" + c + ";" : "" + (char) c);
            default -> {
                if (Harmless.shows(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append("\\u{%x}".formatted(c));
                }
            }
        }
    }
}
