package dev.lockstep.watch;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.Excerpt;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.report.Ink;
import dev.lockstep.report.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One exercise in a line or two: its score, and what to do next.
record Verdict(Page page, ExerciseResult result) {
    void write() {
        if (!result.problems().isEmpty()) {
            new Excerpt(page).problem(result);
            page.gap();
        }
        line();
        String more = more();
        if (!more.isEmpty()) {
            page.words(2, "", more);
        }
    }

    void line() {
        Ink ink = page.ink();
        boolean passed = result.status() == ExerciseStatus.PASSED;
        String mark = mark(ink);
        String state = passed ? "passed" : result.status().id().replace('-', ' ');
        String score = result.score() + "/" + result.maxScore();
        page.line(mark + " " + ink.bold(result.id()) + " " + state + "  " + score + counts());
    }

    private String mark(Ink ink) {
        return switch (result.status()) {
            case PASSED -> ink.green(ink.glyph("✓", "+"));
            case NOT_ATTEMPTED -> ink.faint("-");
            case GRADER_ERROR -> ink.yellow("!");
            case FAILED, COMPILE_ERROR, REFUSED, AMBIGUOUS -> ink.red(ink.glyph("✗", "x"));
        };
    }

    private String counts() {
        List<String> parts = new ArrayList<>();
        for (CheckStatus status : List.of(CheckStatus.FAILED, CheckStatus.SKIPPED)) {
            long count = result.checks().stream().filter(c -> c.status() == status).count();
            if (count > 0 && result.status() == ExerciseStatus.FAILED) {
                parts.add(count + " " + status.id());
            }
        }
        return parts.isEmpty() ? "" : "  " + String.join(", ", parts);
    }

    private String more() {
        return switch (result.status()) {
            case PASSED -> "See how others do it: ./grade solution " + result.id();
            case FAILED -> alsoFailed();
            case NOT_ATTEMPTED ->
                    "Fill in the TODO, and save; the README beside it says what to do.";
            case COMPILE_ERROR -> "Mend this line, and save.";
            case REFUSED -> "Do without what was refused, and save.";
            case AMBIGUOUS -> "Keep one class that implements it, and save.";
            case GRADER_ERROR ->
                    "The grader failed at this. Enter grades again; no points are lost.";
        };
    }

    private String alsoFailed() {
        String others =
                result.checks().stream()
                        .filter(check -> check.status() == CheckStatus.FAILED)
                        .skip(1)
                        .map(CheckResult::title)
                        .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "After that: " + others + ".";
    }
}
