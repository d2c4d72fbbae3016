package dev.lockstep.conductor;

import org.jspecify.annotations.Nullable;

/// A thread of a play in which the order of steps is decided.
final class Strand {
    private final int number;
    private final Thread thread;
    private @Nullable Access standsBefore;
    private int rounds;
    private int initialising;
    private boolean gaveWay;
    private boolean sitsOut;

    /// @param number in the order in which the play's threads began
    Strand(int number, Thread thread) {
        this.number = number;
        this.thread = thread;
    }

    int number() {
        return number;
    }

    Thread thread() {
        return thread;
    }

    /// What it does next, where it was held up before it.
    @Nullable Access standsBefore() {
        return standsBefore;
    }

    void standBefore(@Nullable Access access) {
        standsBefore = access;
    }

    /// Counts a round of a loop; true once it has gone round so often that others should go on.
    boolean goneRound(int most) {
        rounds++;
        if (rounds < most) {
            return false;
        }
        rounds = 0;
        return true;
    }

    void initialising(boolean begins) {
        initialising += begins ? 1 : -1;
    }

    /// Whether it initialises a class, and must not be held up.
    boolean isInitialising() {
        return initialising > 0;
    }

    /// Whether it would rather have others go on.
    boolean gaveWay() {
        return gaveWay;
    }

    void giveWay(boolean gives) {
        gaveWay = gives;
    }

    /// Whether it is held up while the clock goes on.
    boolean sitsOut() {
        return sitsOut;
    }

    void sitOut(boolean sits) {
        sitsOut = sits;
    }
}
