package dev.lockstep.report;

import java.util.List;

/// An order of steps as text: one column a thread, one step a row, the line of the submission in
/// front.
final class Lanes {
    private static final int LINE = 6;
    private static final int NARROWEST = 18;
    private static final int WIDEST = 44;

    private final Ink ink;
    private final List<String> threads;
    private final int lane;

    private Lanes(List<Move> moves, Ink ink, int width) {
        this.ink = ink;
        this.threads = moves.stream().map(Move::thread).distinct().toList();
        int room = (width - LINE) / Math.max(1, threads.size());
        int longest = moves.stream().mapToInt(move -> text(move).length()).max().orElse(0) + 2;
        this.lane = Math.clamp(room, NARROWEST, Math.max(NARROWEST, Math.min(WIDEST, longest)));
    }

    /// Draws the steps, indented.
    static void draw(List<Move> moves, int indent, Page page) {
        Lanes lanes = new Lanes(moves, page.ink(), page.width() - indent);
        String margin = " ".repeat(indent);
        page.line(margin + lanes.ink.faint(lanes.head()));
        moves.forEach(move -> page.line(margin + lanes.row(move)));
    }

    private String head() {
        StringBuilder head = new StringBuilder(pad("line", LINE));
        threads.forEach(name -> head.append(pad(ink.clip(ink.clean(name), lane - 2), lane)));
        return head.toString();
    }

    private String row(Move move) {
        String line = move.line() == null ? "" : move.line().toString();
        String text = ink.clip(text(move), lane - 2);
        String shown = move.fatal() ? ink.red(text) : move.held() ? ink.yellow(text) : text;
        int column = threads.indexOf(move.thread());
        return ink.faint(pad(line, LINE)) + " ".repeat(lane * column) + shown;
    }

    private String text(Move move) {
        String text = ink.clean(move.text());
        if (move.held()) {
            return ink.glyph("… held up before it ", "... held up before it ") + text;
        }
        return move.fatal() ? ink.glyph("✗ ", "x ") + text : text;
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(Math.max(0, length - text.length()));
    }
}
