package dev.lockstep.html;

import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseStatus;

/// A status as a mark and a word; its colour only repeats them.
///
/// @param style `good`, `bad`, `open` or `odd`
record Sign(String mark, String word, String style) {
    static Sign of(CheckStatus status) {
        return switch (status) {
            case PASSED -> new Sign("✓", status.word(), "good");
            case FAILED -> new Sign("✗", status.word(), "bad");
            case SKIPPED -> new Sign("–", status.word(), "open");
            case GRADER_ERROR -> new Sign("!", status.word(), "odd");
        };
    }

    static Sign of(ExerciseStatus status) {
        return switch (status) {
            case PASSED -> new Sign("✓", "passed", "good");
            case FAILED -> new Sign("✗", "points lost", "bad");
            case NOT_ATTEMPTED -> new Sign("–", "not attempted", "open");
            case COMPILE_ERROR -> new Sign("✗", "does not compile", "bad");
            case REFUSED -> new Sign("✗", "not run", "bad");
            case AMBIGUOUS -> new Sign("?", "more than one class", "odd");
            case GRADER_ERROR -> new Sign("!", "the grader failed", "odd");
        };
    }

    Html shown() {
        return tag("span", tag("span", mark).with("aria-hidden", "true").as("mark"), text(word))
                .as("sign " + style);
    }
}
