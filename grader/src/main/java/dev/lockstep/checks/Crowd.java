package dev.lockstep.checks;

import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.LimiterScenario.Caller;
import dev.lockstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Callers for limiters.
final class Crowd {
    private Crowd() {}

    /// Callers that arrive one after the other and bring calls of uneven length.
    static LimiterScenario uneven(Random random, int limit, int callers) {
        List<Caller> crowd = new ArrayList<>();
        List<CallPlan> plans = Latencies.distinct(random, callers);
        for (int i = 0; i < callers; i++) {
            crowd.add(new Caller(0, 1 + i, plans.get(i), Scenario.NEVER));
        }
        return new LimiterScenario(List.of(limit), crowd);
    }

    /// Callers that arrive one after the other and bring the same call.
    static LimiterScenario of(int limit, int callers, CallPlan plan) {
        List<Caller> crowd = new ArrayList<>();
        add(crowd, callers, 1, plan);
        return new LimiterScenario(List.of(limit), crowd);
    }

    /// More callers of the first limiter, a millisecond apart.
    static void add(List<Caller> crowd, int callers, long from, CallPlan plan) {
        for (int i = 0; i < callers; i++) {
            crowd.add(new Caller(0, from + i, plan, Scenario.NEVER));
        }
    }
}
