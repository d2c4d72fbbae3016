package dev.lockstep.schedule;

/// At this tick of a play, this thread goes on, and not the one that would by default; or the one
/// that would sits out.
///
/// @param tick how many points and stops of threads the play has come to, from 1
/// @param strand the thread, by the order in which the play's threads began, or [#SITS_OUT]
public record Choice(int tick, int strand) {
    public static final int SITS_OUT = Integer.MAX_VALUE;

    private static final String SITS_OUT_AS_TEXT = "out";

    public Choice {
        if (tick < 1 || strand < 0) {
            throw new IllegalArgumentException("no choice: " + tick + ":" + strand);
        }
    }

    @Override
    public String toString() {
        return tick + ":" + (strand == SITS_OUT ? SITS_OUT_AS_TEXT : strand);
    }

    /// The strand that the text stands for.
    ///
    /// @throws NumberFormatException if it stands for none
    static int strand(String text) {
        return text.equals(SITS_OUT_AS_TEXT) ? SITS_OUT : Integer.parseInt(text);
    }
}
