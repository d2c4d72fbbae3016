package dev.lockstep.report;

import dev.lockstep.trace.Harmless;
import java.util.ArrayList;
import java.util.List;

/// Text that grows line by line, no wider than the terminal. Widths count characters.
public final class Page {
    private final StringBuilder text = new StringBuilder();
    private final Ink ink;
    private final int width;

    public Page(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    public Ink ink() {
        return ink;
    }

    public int width() {
        return width;
    }

    /// Adds a line that is already clean and painted.
    public void line(String line) {
        text.append(Harmless.line(line.stripTrailing())).append('\n');
    }

    /// Adds an empty line, but never two in a row.
    public void gap() {
        int end = text.length();
        if (end > 0 && (end < 2 || text.charAt(end - 2) != '\n')) {
            text.append('\n');
        }
    }

    /// Adds words behind a painted label, wrapped, each further line as far right as the first.
    public void words(int indent, String label, String words) {
        words(indent, label, label.length(), words);
    }

    /// As above, for a label that shows as fewer characters than it has because it is painted.
    public void words(int indent, String label, int labelWidth, String words) {
        int column = indent + labelWidth;
        String start = " ".repeat(indent) + label;
        for (String paragraph : words.strip().split("\\R", -1)) {
            for (String part : wrap(ink.clean(paragraph), Math.max(20, width - column))) {
                line(start + part);
                start = " ".repeat(column);
            }
        }
    }

    /// Adds a left part and, at the right edge, a right part; the lengths are those on screen.
    public void edges(String left, int leftLength, String right, int rightLength) {
        line(left + " ".repeat(Math.max(1, width - leftLength - rightLength)) + right);
    }

    static List<String> wrap(String text, int room) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            if (cut <= 0) {
                cut = Character.isHighSurrogate(rest.charAt(room - 1)) ? room - 1 : room;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
