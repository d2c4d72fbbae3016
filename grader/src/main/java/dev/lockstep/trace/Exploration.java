package dev.lockstep.trace;

import java.util.List;

/// What came of a scenario under the schedules of a search.
///
/// @param outcomes the first play of each outcome, those with the fewest preemptions first
/// @param tried schedules that were played
/// @param complete whether that was every one within the bound
/// @param preemptions the bound
public record Exploration(List<Outcome> outcomes, int tried, boolean complete, int preemptions) {
    public Exploration {
        outcomes = List.copyOf(outcomes);
    }

    /// A search that found nothing but this one.
    public static Exploration of(String schedule, Trace trace) {
        return new Exploration(List.of(new Outcome(schedule, trace)), 1, false, 0);
    }
}
