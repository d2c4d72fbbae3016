package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The order of steps that led to a failure: a row a step, a column a thread, the source beside it.
/// The script lets a reader walk through the rows; all of it can be read without.
final class StepTable {
    /// With more columns than that, the source has no room beside them.
    private static final int MOST_BESIDE = 3;

    private static final String KEYS =
            "Or walk through the table with the arrow keys, j and k, Home and End.";

    private final List<Move> moves;
    private final SourceView sources;
    private final String label;
    private final List<String> threads;
    private final List<String> files;

    /// @param label what the steps belong to, for a reader who does not see where they stand
    StepTable(List<Move> moves, SourceView sources, String label) {
        this.moves = moves;
        this.sources = sources;
        this.label = label;
        this.threads = moves.stream().map(Move::thread).distinct().toList();
        Map<String, Set<Integer>> touched = touched(moves);
        this.files = List.copyOf(touched.keySet());
    }

    Html shown() {
        if (moves.isEmpty()) {
            return nothing();
        }
        return parts(
                tag("h4", "The order of steps that shows it"),
                tag(
                                "div",
                                controls(),
                                Scroll.of("Steps of: " + label, table()).with("data-steps", ""),
                                tag("div", source()).as("beside"))
                        .as(threads.size() <= MOST_BESIDE ? "stepper wide" : "stepper"));
    }

    private static Html controls() {
        return tag(
                        "div",
                        button("Previous step", "-1"),
                        button("Next step", "1"),
                        tag("p", KEYS).as("says").with("aria-live", "polite"))
                .as("controls")
                .with("hidden", "");
    }

    private static Html button(String name, String by) {
        return tag("button", name).with("type", "button").with("data-by", by);
    }

    private Html table() {
        List<Html> heads = new ArrayList<>(List.of(head("step"), head("line")));
        threads.forEach(name -> heads.add(head(name)));
        List<Html> rows = IntStream.range(0, moves.size()).mapToObj(this::row).toList();
        return tag("table", tag("thead", tag("tr", heads)), tag("tbody", rows)).as("steps");
    }

    private Html row(int index) {
        Move move = moves.get(index);
        List<Html> cells = new ArrayList<>();
        cells.add(tag("th", Integer.toString(index + 1)).with("scope", "row"));
        cells.add(tag("td", move.line() == null ? "" : move.line().toString()).as("number"));
        for (String thread : threads) {
            cells.add(thread.equals(move.thread()) ? cell(move) : tag("td", ""));
        }
        Html.Tag row = tag("tr", cells).with("data-says", says(index, move));
        Integer line = move.line();
        return line == null || move.file() == null
                ? row
                : row.with("data-at", files.indexOf(move.file()) + ":" + line);
    }

    private static Html cell(Move move) {
        if (move.held()) {
            return tag("td", tag("b", "… held up before it "), text(move.text())).as("held");
        }
        return move.fatal()
                ? tag("td", tag("b", "✗ "), text(move.text()), tag("b", " · fails from here"))
                        .as("fatal")
                : tag("td", move.text()).as("does");
    }

    private String says(int index, Move move) {
        return "Step %d of %d: %s%s, %s%s%s"
                .formatted(
                        index + 1,
                        moves.size(),
                        move.thread(),
                        move.line() == null ? "" : " in line " + move.line(),
                        move.held() ? "is held up before it " : "",
                        move.text(),
                        move.fatal() ? "; from here on it fails" : "");
    }

    private List<Html> source() {
        List<Html> shown = new ArrayList<>();
        touched(moves)
                .forEach((file, lines) -> shown.add(sources.around(file, lines, telling(file))));
        return shown;
    }

    /// The lines where somebody is held up, and the one after which it fails.
    private Set<Integer> telling(String file) {
        Set<Integer> lines = new TreeSet<>();
        for (Move move : moves) {
            if ((move.held() || move.fatal()) && file.equals(move.file()) && move.line() != null) {
                lines.add(move.line());
            }
        }
        return lines;
    }

    private static Map<String, Set<Integer>> touched(List<Move> moves) {
        Map<String, Set<Integer>> touched = new TreeMap<>();
        for (Move move : moves) {
            if (move.file() != null && move.line() != null) {
                touched.computeIfAbsent(move.file(), _ -> new TreeSet<>()).add(move.line());
            }
        }
        return touched;
    }

    private static Html head(String name) {
        return tag("th", name).with("scope", "col");
    }
}
