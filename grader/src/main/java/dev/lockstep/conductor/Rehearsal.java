package dev.lockstep.conductor;

import dev.lockstep.weaving.PointTable;

/// What the plays of one search have in common.
public final class Rehearsal {
    private final PointTable points;
    private final long until;
    private final Spots spots = new Spots();
    private final Touched touched = new Touched();
    private final Monitors monitors = new Monitors();

    /// @param points of the woven classes that are played
    /// @param until virtual milliseconds from which on no thread is held up
    public Rehearsal(PointTable points, long until) {
        this.points = points;
        this.until = until;
    }

    long until() {
        return until;
    }

    PointTable points() {
        return points;
    }

    Spots spots() {
        return spots;
    }

    Touched touched() {
        return touched;
    }

    Monitors monitors() {
        return monitors;
    }
}
