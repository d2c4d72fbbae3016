package dev.lockstep.schedule;

/// At this tick of a play, this thread goes on, and not the one that would by default.
///
/// @param tick how many points and stops of threads the play has come to, from 1
/// @param strand the thread, by the order in which the play's threads began
public record Choice(int tick, int strand) {
    public Choice {
        if (tick < 1 || strand < 0) {
            throw new IllegalArgumentException("no choice: " + tick + ":" + strand);
        }
    }

    @Override
    public String toString() {
        return tick + ":" + strand;
    }
}
