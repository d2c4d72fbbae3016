package dev.lockstep.report;

import java.util.Comparator;
import java.util.List;

/// The calls of a play as bars over virtual time, one row a call.
final class Timeline {
    private static final int MOST_ROWS = 12;
    private static final int NARROWEST = 10;
    private static final int WIDEST_THREAD = 24;
    private static final int OUTCOME = 13;

    private final List<TimelineCall> calls;
    private final Ink ink;
    private final long from;
    private final long to;
    private final int thread;
    private final int bars;

    private Timeline(List<TimelineCall> calls, Ink ink, int width) {
        Comparator<TimelineCall> order = Comparator.comparingLong(TimelineCall::start);
        this.calls = calls.stream().sorted(order.thenComparingInt(TimelineCall::call)).toList();
        this.ink = ink;
        this.from = calls.stream().mapToLong(TimelineCall::start).min().orElse(0);
        this.to = Math.max(from + 1, calls.stream().mapToLong(Timeline::last).max().orElse(0));
        int longest = calls.stream().mapToInt(c -> ink.clean(c.thread()).length()).max().orElse(0);
        this.thread = Math.clamp(longest, "thread".length(), WIDEST_THREAD);
        this.bars = Math.max(NARROWEST, width - before() - OUTCOME);
    }

    /// Draws the calls, indented, into what room the page has.
    static void draw(List<TimelineCall> calls, int indent, Page page) {
        Timeline timeline = new Timeline(calls, page.ink(), page.width() - indent);
        String margin = " ".repeat(indent);
        Axis axis = new Axis(timeline.from, timeline.to, timeline.bars);
        String head = "call  " + pad("thread", timeline.thread) + "  ";
        page.line(margin + timeline.ink.faint(head + axis.labels()));
        String ruler = " ".repeat(timeline.before()) + axis.ruler(timeline.ink);
        page.line(margin + timeline.ink.faint(ruler));
        timeline.calls.stream()
                .limit(MOST_ROWS)
                .forEach(call -> page.line(margin + timeline.row(call)));
        int more = calls.size() - MOST_ROWS;
        if (more > 0) {
            page.line(
                    margin
                            + timeline.ink.faint(
                                    timeline.ink.ellipsis() + " and " + more + " more"));
        }
    }

    private String row(TimelineCall call) {
        int start = column(call.start());
        int end = Math.max(start + 1, call.end() == null ? bars : column(last(call)));
        if (start == bars) {
            start--;
            end--;
        }
        String bar = ink.glyph("█", "#").repeat(end - start - 1) + tip(call.outcome());
        return "%4d  %s  %s%s%s  %s"
                .formatted(
                        call.call(),
                        thread(call.thread()),
                        " ".repeat(start),
                        paint(call.outcome(), bar),
                        " ".repeat(bars - end),
                        ink.clean(call.outcome()));
    }

    /// The last cell of a bar shows how the call ended; the word behind the bar says it too.
    private String tip(String outcome) {
        return switch (outcome) {
            case "threw" -> "!";
            case "interrupted" -> ink.glyph("╳", "x");
            case "running" -> ink.glyph("▶", ">");
            default -> ink.glyph("█", "#");
        };
    }

    private String paint(String outcome, String bar) {
        return switch (outcome) {
            case "threw" -> ink.red(bar);
            case "interrupted", "running" -> ink.yellow(bar);
            default -> ink.cyan(bar);
        };
    }

    private String thread(String name) {
        return pad(ink.clipStart(ink.clean(name), thread), thread);
    }

    private int before() {
        return "call  ".length() + thread + 2;
    }

    private int column(long instant) {
        double share = (double) (Math.min(instant, to) - from) / (to - from);
        return (int) Math.round(share * bars);
    }

    private static long last(TimelineCall call) {
        Long end = call.end();
        return end == null ? call.start() : end;
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(Math.max(0, length - text.length()));
    }
}
