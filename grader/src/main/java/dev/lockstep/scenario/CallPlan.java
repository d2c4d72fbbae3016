package dev.lockstep.scenario;

import java.util.List;

/// What one call does, in virtual milliseconds.
///
/// @param latency from its begin to its end, where nobody interrupts it
/// @param reaction from an interrupt to its end
/// @param stubborn whether it returns as if nothing had been, once it is interrupted, instead of
///   throwing
public record CallPlan(long latency, Act act, long reaction, boolean stubborn) {
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
        return new CallPlan(latency, Act.RETURN, 0, false);
    }

    public static CallPlan of(long latency, Act act) {
        return new CallPlan(latency, act, 0, false);
    }
}
