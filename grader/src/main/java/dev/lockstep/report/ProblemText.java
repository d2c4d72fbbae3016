package dev.lockstep.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why an exercise was not played: each problem with its place and the line of source.
final class ProblemText {
    private static final int MOST = 3;

    private final Page page;
    private final Ink ink;

    ProblemText(Page page) {
        this.page = page;
        this.ink = page.ink();
    }

    void write(List<Problem> problems) {
        some(problems, MOST);
    }

    void first(List<Problem> problems) {
        some(problems, 1);
    }

    private void some(List<Problem> problems, int most) {
        int shown = Math.min(most, problems.size());
        problems.subList(0, shown).forEach(this::one);
        int more = problems.size() - shown;
        if (more > 0) {
            page.gap();
            page.line("  " + ink.faint(ink.ellipsis() + " and " + more + " more"));
        }
    }

    private void one(Problem problem) {
        page.gap();
        String place = place(problem);
        if (!place.isEmpty()) {
            page.line("  " + ink.cyan(ink.clean(place)));
        }
        page.words(4, "", problem.message());
        if (problem.source() != null) {
            source(problem.source(), problem.column());
        }
    }

    private static String place(Problem problem) {
        String place = CheckText.place(problem.file(), problem.line());
        if (place == null) {
            return "";
        }
        return problem.column() == null ? place : place + ":" + problem.column();
    }

    /// Shows the line from its first letter on, cut to the page, with a caret under the column.
    private void source(String source, @Nullable Integer column) {
        String line = source.stripTrailing();
        int lead = line.length() - line.stripLeading().length();
        int at = column == null ? -1 : Math.clamp(column - 1L, 0, line.length());
        int start = Math.min(lead, at < 0 ? lead : at);
        String before = ink.clean(line.substring(start, Math.max(start, at)));
        String whole = ink.clean(line.substring(start));
        int room = page.width() - 8;
        int cut = Math.max(0, before.length() - room + 10);
        String shown = whole.substring(cut, Math.min(whole.length(), cut + room));
        page.line("      " + shown);
        if (at >= 0) {
            page.line("      " + " ".repeat(before.length() - cut) + ink.red("^"));
        }
    }
}
