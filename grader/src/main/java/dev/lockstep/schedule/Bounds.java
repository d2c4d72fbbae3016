package dev.lockstep.schedule;

/// How far a search goes. Counted in schedules, never in time: the same on every machine.
///
/// @param preemptions how often at most a thread is held up that could go on
/// @param budget schedules that are tried one after the other
/// @param sittings schedules beside these in which one thread sits out what the clock brings
/// @param until virtual milliseconds from which on nobody is held up any more, for plays whose end
///   only shows what has come of their beginning
/// @param random schedules of random priorities that are tried where that was not all of them
/// @param seed of the random ones
public record Bounds(int preemptions, int budget, int sittings, long until, int random, long seed) {
    /// What is left of the sittings where each step is dear: more than of the budget, for no two of
    /// them look for the same bug.
    private static final int PART_OF_SITTINGS = 4;

    /// Nobody sits out.
    public Bounds(int preemptions, int budget, int random, long seed) {
        this(preemptions, budget, 0, Long.MAX_VALUE, random, seed);
    }

    /// The same, with nobody held up from that instant on.
    public Bounds until(long millis) {
        return new Bounds(preemptions, budget, sittings, millis, random, seed);
    }

    /// How far to go where each step is dear: to this part of the budget.
    public Bounds part(int divisor) {
        return new Bounds(
                preemptions,
                budget / divisor,
                sittings / PART_OF_SITTINGS,
                until,
                random / divisor,
                seed);
    }
}
