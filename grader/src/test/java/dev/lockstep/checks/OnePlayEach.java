package dev.lockstep.checks;

import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Trace;
import java.io.IOException;

/// Performs each scenario in one way, whichever order of steps is asked for.
record OnePlayEach(Play play) implements Plays.Performer {
    /// Plays a scenario.
    interface Play {
        Trace of(Scenario scenario) throws IOException, InterruptedException;
    }

    @Override
    public Trace perform(Scenario scenario) throws IOException, InterruptedException {
        return play.of(scenario);
    }

    @Override
    public Exploration explore(Scenario scenario, Bounds bounds)
            throws IOException, InterruptedException {
        return Exploration.of("", play.of(scenario));
    }

    @Override
    public Trace replay(Scenario scenario, String schedule)
            throws IOException, InterruptedException {
        return play.of(scenario);
    }
}
