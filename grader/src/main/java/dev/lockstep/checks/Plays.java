package dev.lockstep.checks;

import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.Random;

/// What a check works with: plays of the submission, and random inputs that the seed repeats.
public final class Plays {
    private final Performer performer;
    private final Random random;

    Plays(Performer performer, Random random) {
        this.performer = performer;
        this.random = random;
    }

    /// Performs scenarios with the submission under test.
    public interface Performer {
        Trace perform(Scenario scenario) throws IOException, InterruptedException;
    }

    /// Plays the scenario once; a submission's crash or hang is in the trace.
    Trace play(Scenario scenario) {
        try {
            return performer.perform(scenario);
        } catch (IOException e) {
            throw new IllegalStateException("the stage failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the grader was interrupted", e);
        }
    }

    Random random() {
        return random;
    }
}
