package dev.lockstep.course;

import java.util.ArrayList;
import java.util.List;

/// The outcomes as lines of a table, one a solution, each wrong verdict below its own.
final class Table {
    private static final int MOST_WRONG = 10;

    private final String format;

    Table(List<Solution> solutions) {
        int longest = solutions.stream().mapToInt(s -> s.label().length()).max().orElse(8);
        this.format = "%-" + Math.max(8, longest) + "s  %-6s  %5s  %5s  %7s  %9s";
    }

    String header() {
        return format.formatted("solution", "kind", "runs", "wrong", "plays", "median ms");
    }

    List<String> rows(Outcome outcome) {
        List<String> rows = new ArrayList<>();
        rows.add(
                format.formatted(
                        outcome.solution().label(),
                        outcome.solution().kind().id(),
                        outcome.runs(),
                        outcome.wrong().size(),
                        outcome.plays(),
                        outcome.median()));
        outcome.wrong().stream().limit(MOST_WRONG).forEach(wrong -> rows.add("    " + wrong));
        int more = outcome.wrong().size() - MOST_WRONG;
        if (more > 0) {
            rows.add("    and " + more + " more");
        }
        return rows;
    }

    static String total(List<Outcome> outcomes, long millis) {
        return "%d verdicts, %d wrong, %d plays in %d s"
                .formatted(
                        outcomes.stream().mapToInt(Outcome::verdicts).sum(),
                        outcomes.stream().mapToInt(outcome -> outcome.wrong().size()).sum(),
                        outcomes.stream().mapToInt(Outcome::plays).sum(),
                        Math.round(millis / 1000.0));
    }
}
