package dev.lockstep.schedule;

/// How far a search goes. Counted in schedules, never in time: the same on every machine.
///
/// @param preemptions how often at most a thread is held up that could go on
/// @param budget schedules that are tried one after the other
/// @param random schedules of random priorities that are tried where that was not all of them
/// @param seed of the random ones
public record Bounds(int preemptions, int budget, int random, long seed) {
    /// How far to go where each step is dear: to this part of the budget.
    public Bounds part(int divisor) {
        return new Bounds(preemptions, budget / divisor, random / divisor, seed);
    }
}
