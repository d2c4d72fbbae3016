package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;

/// What a play makes a submission do. Scenarios travel to the stage as one line of JSON.
public sealed interface Scenario
        permits FetchScenario, LimiterScenario, GatherScenario, ComputeScenario, WorkScenario {
    /// An instant that never comes, for scenarios that interrupt nobody.
    long NEVER = -1;

    /// Registers the actors of the play; none of them begins before this returns.
    void cast(Play play, Understudy understudy);
}
