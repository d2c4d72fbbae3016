package dev.lockstep.scenario;

import java.util.List;

/// What one call does, in virtual milliseconds.
///
/// @param latency from its begin to its end, where nobody interrupts it
/// @param reaction from an interrupt to its end
/// @param met what an interrupt makes of it
public record CallPlan(long latency, Act act, long reaction, Met met) {
    /// How a call that is interrupted ends.
    public enum Met {
        /// It throws `InterruptedException`, or what comes nearest to it.
        THROWS,
        /// It fails in another way, as a connection does that is closed.
        FAILS,
        /// It returns as if nothing had been.
        RETURNS,
        /// It returns, and leaves its thread interrupted.
        RETURNS_MARKED
    }

    public CallPlan {
        if (latency < 1 || reaction < 0) {
            throw new IllegalArgumentException("a call takes time: " + latency);
        }
    }

    /// Whether one of the calls throws something.
    static boolean anyFails(List<CallPlan> plans) {
        return plans.stream().anyMatch(p -> p.act() != Act.RETURN && p.act() != Act.RETURN_NULL);
    }

    public static CallPlan returning(long latency) {
        return new CallPlan(latency, Act.RETURN, 0, Met.THROWS);
    }

    public static CallPlan of(long latency, Act act) {
        return new CallPlan(latency, act, 0, Met.THROWS);
    }
}
