package dev.lockstep.html;

import java.util.Locale;

/// What is worth a look about a call. Each has a shape of its own, and a word beside it.
enum CallMark {
    THREW("threw"),
    INTERRUPTED("interrupted"),
    RUNNING("still running"),
    EXTRA("one too many"),
    LATE("late");

    private final String word;

    CallMark(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
