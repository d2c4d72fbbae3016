package dev.lockstep;

import dev.lockstep.checks.Plays;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Performs scenarios on a stage, and writes down who waits by spinning.
///
/// @param ownScheduler whether our own scheduler may run the threads where the order of steps is
///   decided
/// @param schedule the one order of steps that is to be played instead of a search, if any
record StagePerformer(
        Playhouse playhouse,
        String className,
        Settling settling,
        boolean ownScheduler,
        @Nullable String schedule,
        List<Standing> spinning)
        implements Plays.Performer {
    /// What is left of a budget where a submission's threads are such that only the kernel knows
    /// whether they run: a step is some hundred times as dear then.
    private static final int PART = 12;

    @Override
    public Trace perform(Scenario scenario) throws IOException, InterruptedException {
        Trace trace = playhouse.perform(className, scenario, settling);
        spinning.addAll(trace.spinning());
        return trace;
    }

    @Override
    public Exploration explore(Scenario scenario, Bounds bounds)
            throws IOException, InterruptedException {
        if (schedule != null) {
            return Exploration.of(schedule, replay(scenario, schedule));
        }
        return playhouse.explore(
                new Request.Explore(
                        className,
                        scenario,
                        settling,
                        bounds,
                        ownScheduler ? bounds.part(PART) : bounds,
                        ownScheduler));
    }

    @Override
    public Trace replay(Scenario scenario, String order) throws IOException, InterruptedException {
        return playhouse.replay(
                new Request.Replay(className, scenario, settling, order, ownScheduler));
    }
}
