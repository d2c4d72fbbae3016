package dev.lockstep.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One check as text: a line in the list of its exercise and, unless it passed, what was seen.
final class CheckText {
    private static final int INDENT = 4;
    private static final int MOST_LINES = 12;
    private static final int MOST_THREADS = 8;

    private final Page page;
    private final Ink ink;

    CheckText(Page page) {
        this.page = page;
        this.ink = page.ink();
    }

    void line(CheckResult check) {
        String mark = mark(check.status());
        String word = "%-8s".formatted(check.status().word());
        String points = points(check);
        int room = page.width() - 2 - mark.length() - 2 - word.length() - 1 - points.length();
        String title = ink.clip(ink.clean(check.title()), room);
        page.edges(
                "  " + paint(check.status(), mark + " " + word) + " " + title,
                2 + mark.length() + 1 + word.length() + 1 + title.length(),
                points,
                points.length());
    }

    /// What a failed check has to say, in the order in which a reader wants it.
    void details(CheckResult check) {
        details(check, null);
    }

    /// As above, with the command that plays its order of steps, where one decided.
    void details(CheckResult check, @Nullable String replay) {
        page.gap();
        heading(check);
        said("", check.rationale());
        evidence(check);
        if (replay != null) {
            // In one piece however long it is, so that it can be copied.
            page.line(" ".repeat(INDENT) + ink.faint("replay    ") + ink.clean(replay));
        }
        if (check.help() != null) {
            page.gap();
            said("help      ", check.help());
        }
    }

    /// What the rationale rests on.
    void evidence(CheckResult check) {
        said("expected  ", check.expected());
        said("actual    ", check.actual());
        if (!check.timeline().isEmpty()) {
            page.gap();
            Timeline.draw(check.timeline(), INDENT, page);
        }
        interleaving(check);
        threads(check);
        output(check.output());
        order(check);
    }

    /// What a failed check has to say, in brief.
    void brief(CheckResult check) {
        heading(check);
        said("", check.rationale());
        said("expected  ", check.expected());
        said("actual    ", check.actual());
        interleaving(check);
        if (check.help() != null) {
            page.gap();
            said("help      ", check.help());
        }
    }

    static @Nullable String place(@Nullable String file, @Nullable Integer line) {
        if (file == null) {
            return null;
        }
        return line == null ? file : file + ":" + line;
    }

    private void heading(CheckResult check) {
        String mark = mark(check.status());
        String title = ink.clean(check.title()) + how(check.reason());
        String where = place(check.file(), check.line());
        String at = where == null ? "" : ink.clean(where);
        String left = "  " + paint(check.status(), mark) + " " + ink.bold(title);
        int length = 2 + mark.length() + 1 + title.length();
        if (at.isEmpty()) {
            page.line(left);
        } else if (length + 2 + at.length() <= page.width()) {
            page.edges(left, length, ink.cyan(at), at.length());
        } else {
            page.line(left);
            page.line(" ".repeat(INDENT) + ink.cyan(at));
        }
    }

    private void interleaving(CheckResult check) {
        if (!check.interleaving().isEmpty()) {
            page.gap();
            page.words(INDENT, "", "The order of steps that shows it:");
            Lanes.draw(check.interleaving(), INDENT, page);
        }
    }

    private void threads(CheckResult check) {
        List<WaitingThread> threads = check.threads();
        if (threads.isEmpty()) {
            return;
        }
        page.gap();
        boolean hangs = check.reason() == Reason.HANG;
        page.words(INDENT, "", hangs ? "Who waits for what:" : "Threads that are left:");
        for (WaitingThread thread : threads.subList(0, Math.min(MOST_THREADS, threads.size()))) {
            String waits = thread.waitsFor();
            String where = place(thread.file(), thread.line());
            String what =
                    ink.clean(thread.name())
                            + ": "
                            + (waits == null ? thread.state() : "waits for " + waits)
                            + (where == null ? "" : ", at " + where);
            page.words(INDENT, ink.dot() + " ", what);
        }
        more(threads.size() - MOST_THREADS);
    }

    private void output(@Nullable String output) {
        if (output == null || output.isBlank()) {
            return;
        }
        List<String> lines = output.stripTrailing().lines().toList();
        page.gap();
        page.words(INDENT, "", "It printed:");
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            String clean = ink.clean(line);
            int room = page.width() - INDENT - 2;
            String edge = ink.faint(ink.glyph("│", "|"));
            page.line(" ".repeat(INDENT) + edge + " " + ink.clip(clean, room));
        }
        more(lines.size() - MOST_LINES);
    }

    private void order(CheckResult check) {
        Interleavings orders = check.interleavings();
        if (check.schedule() == null && orders == null) {
            return;
        }
        page.gap();
        if (orders != null) {
            String all = orders.complete() ? ", all there are within " : ", not all within ";
            String bound = orders.preemptions() + " preemptions";
            said("orders    ", orders.tried() + " tried" + all + bound);
        }
        said("schedule  ", check.schedule());
    }

    private void more(int more) {
        if (more > 0) {
            String rest = ink.ellipsis() + " and " + more + " more";
            page.line(" ".repeat(INDENT) + ink.faint(rest));
        }
    }

    private void said(String label, @Nullable String words) {
        if (words != null) {
            page.words(INDENT, ink.faint(label), label.length(), words);
        }
    }

    private String mark(CheckStatus status) {
        return switch (status) {
            case PASSED -> ink.glyph("✓", "+");
            case FAILED -> ink.glyph("✗", "x");
            case SKIPPED -> "-";
            case GRADER_ERROR -> "!";
        };
    }

    private String paint(CheckStatus status, String text) {
        return switch (status) {
            case PASSED -> ink.green(text);
            case FAILED -> ink.red(text);
            case SKIPPED -> ink.faint(text);
            case GRADER_ERROR -> ink.yellow(text);
        };
    }

    private static String points(CheckResult check) {
        boolean counts = check.status() != CheckStatus.GRADER_ERROR;
        return counts ? check.points() + "/" + check.maxPoints() : "not counted";
    }

    private static String how(@Nullable Reason reason) {
        return reason == null || reason.words().isEmpty() ? "" : " (" + reason.words() + ")";
    }
}
