package dev.lockstep.schedule;

/// Chooses who goes on, for one play.
public interface Pilot {
    /// Whether a choice is wanted at this tick, at a point where nothing shared is touched.
    boolean wants(int tick);

    /// Whether the running thread sits out from this tick on, until no call is due any more: all
    /// others go on, and the clock with them.
    boolean sitsOut(int tick);

    /// The thread that goes on at this tick.
    ///
    /// @param running the thread that could go on as it is, or -1 where none runs
    /// @param ready all threads that could go on, by number; `running` is among them
    int choose(int tick, int running, int[] ready);
}
