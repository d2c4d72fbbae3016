package dev.lockstep.formats;

/// XML 1.0 that grows element by element, with whatever text in it.
final class Xml {
    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /// Opens an element; names and values of its attributes take turns.
    void open(String name, String... attributes) {
        start(name, attributes);
        text.append(">\n");
    }

    void close(String name) {
        text.append("</").append(name).append(">\n");
    }

    /// Adds a whole element with text for its content.
    void element(String name, String content, String... attributes) {
        start(name, attributes);
        if (content.isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append('>');
        escape(content, false);
        close(name);
    }

    private void start(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            text.append('"');
        }
    }

    /// A parser would turn a tab or a line's end in an attribute into a space, and drop a carriage
    /// return anywhere.
    private void escape(String content, boolean attribute) {
        for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
            int c = content.codePointAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append(attribute ? "&quot;" : "\"");
                case '\r' -> text.append("&#13;");
                case '\n' -> text.append(attribute ? "&#10;" : "\n");
                case '\t' -> text.append(attribute ? "&#9;" : "\t");
                default -> {
                    if (isLegal(c)) {
                        text.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /// What may stand in XML 1.0 (section 2.2) besides tabs and ends of lines; nothing else may,
    /// escaped or not.
    private static boolean isLegal(int c) {
        return (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
