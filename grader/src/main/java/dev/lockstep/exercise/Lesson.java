package dev.lockstep.exercise;

import java.util.List;

/// What a learner may ask about one check.
///
/// @param hints from a nudge to nearly the answer, one to three, to be given one at a time
/// @param checks what the check asks for
/// @param why what it is good for
/// @param mistakes the usual ones
/// @param reading classes of the JDK, chapters and JEPs
public record Lesson(
        List<String> hints,
        String checks,
        String why,
        List<String> mistakes,
        List<String> reading) {
    private static final int MOST_HINTS = 3;

    public Lesson {
        hints = List.copyOf(hints);
        mistakes = List.copyOf(mistakes);
        reading = List.copyOf(reading);
        if (hints.isEmpty() || hints.size() > MOST_HINTS || checks.isEmpty() || why.isEmpty()) {
            throw new IllegalArgumentException("a lesson has one to three hints, checks and why");
        }
    }
}
