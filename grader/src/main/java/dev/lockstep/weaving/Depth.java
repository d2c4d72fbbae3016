package dev.lockstep.weaving;

/// How much is woven in.
public enum Depth {
    /// Clock reads only: threads run free, and nothing else about the classes changes.
    CLOCKS,
    /// All points.
    POINTS,
    /// All points, which also tell what is read and written.
    TELLING;

    boolean points() {
        return this != CLOCKS;
    }
}
