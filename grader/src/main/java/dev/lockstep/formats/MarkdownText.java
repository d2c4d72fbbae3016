package dev.lockstep.formats;

import java.util.regex.Pattern;

/// Any text as Markdown that shows the very text: nothing in it is markup, a link, an image, a
/// mention or HTML.
final class MarkdownText {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~]");
    private static final Pattern LINK =
            Pattern.compile("([@#])(?=\\w)|(?<=:)(?=//)|(?<=www)(?=\\.)");
    private static final String NOTHING = "&#8203;";

    private MarkdownText() {}

    /// The text within a line or a cell of a table.
    static String inline(String text) {
        String escaped =
                MARKUP.matcher(Clean.line(text))
                        .replaceAll("\\\\$0")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        return LINK.matcher(escaped).replaceAll(match -> match.group() + NOTHING);
    }

    /// The text as code within a line.
    static String code(String text) {
        String line = Clean.line(text);
        String fence = "`".repeat(longestRun(line) + 1);
        String room = fence.length() > 1 ? " " : "";
        return fence + room + line + room + fence;
    }

    /// Several lines as they are, in a block of their own; the fence is longer than any in them.
    static String block(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + "text\n" + text + "\n" + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
