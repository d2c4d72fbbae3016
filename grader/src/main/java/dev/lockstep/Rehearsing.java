package dev.lockstep;

import dev.lockstep.checks.Plays;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/// Performs until it is enough: what is asked for after that is not played.
record Rehearsing(Plays.Performer performer, BooleanSupplier enough) implements Plays.Performer {
    @Override
    public Trace perform(Scenario scenario) throws IOException, InterruptedException {
        goOn();
        return performer.perform(scenario);
    }

    @Override
    public Exploration explore(Scenario scenario, Bounds bounds)
            throws IOException, InterruptedException {
        goOn();
        return performer.explore(scenario, bounds);
    }

    @Override
    public Trace replay(Scenario scenario, String schedule)
            throws IOException, InterruptedException {
        goOn();
        return performer.replay(scenario, schedule);
    }

    private void goOn() throws IOException {
        if (enough.getAsBoolean()) {
            throw new IOException("the rehearsal is over");
        }
    }
}
