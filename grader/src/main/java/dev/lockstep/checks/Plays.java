package dev.lockstep.checks;

import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Outcome;
import dev.lockstep.trace.Race;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a check works with: plays of the submission, and random inputs that the seed repeats.
public final class Plays {
    private final Performer performer;
    private final Random random;
    private final boolean calm;
    private Verdict.@Nullable Tried tried;

    Plays(Performer performer, Random random) {
        this(performer, random, false);
    }

    private Plays(Performer performer, Random random, boolean calm) {
        this.performer = performer;
        this.random = random;
        this.calm = calm;
    }

    /// Plays in each of which one thread runs at a time, until it waits: a check that holds there,
    /// and did not where threads ran as they liked, is broken by their order and nothing else.
    static Plays calm(Performer performer, Random random) {
        return new Plays(performer, random, true);
    }

    /// Performs scenarios with the submission under test.
    public interface Performer {
        Trace perform(Scenario scenario) throws IOException, InterruptedException;

        /// Performs it in every order of steps within the bounds.
        Exploration explore(Scenario scenario, Bounds bounds)
                throws IOException, InterruptedException;

        /// Performs it in one order of steps, and tells every step.
        Trace replay(Scenario scenario, String schedule) throws IOException, InterruptedException;
    }

    /// Asks a performer for something.
    private interface Question<T> {
        T ask() throws IOException, InterruptedException;
    }

    /// Plays the scenario once; a submission's crash or hang is in the trace.
    Trace play(Scenario scenario) {
        return answer(
                () -> calm ? performer.replay(scenario, Orders.CALM) : performer.perform(scenario));
    }

    /// Plays the scenario in every order of steps within the bounds. Each outcome is judged, and
    /// none may come about by a data race.
    ///
    /// @param judge throws [Failed] where an outcome does not hold
    void explore(Scenario scenario, Bounds bounds, Consumer<Trace> judge) {
        Exploration exploration = search(scenario, bounds);
        for (Outcome outcome : exploration.outcomes()) {
            Failed failure = failure(outcome.trace(), judge);
            if (failure != null) {
                require(failure, scenario, outcome, judge);
            }
        }
        requireNoRace(scenario, exploration);
    }

    /// As above, but what holds in no order of steps at all is for other checks to tell.
    void exploreWhatOrderDecides(Scenario scenario, Bounds bounds, Consumer<Trace> judge) {
        Exploration exploration = search(scenario, bounds);
        boolean ever =
                exploration.outcomes().stream()
                        .anyMatch(outcome -> failure(outcome.trace(), judge) == null);
        for (Outcome outcome : exploration.outcomes()) {
            Failed failure = failure(outcome.trace(), judge);
            if (ever && failure != null) {
                require(failure, scenario, outcome, judge);
            }
        }
        requireNoRace(scenario, exploration);
    }

    private Exploration search(Scenario scenario, Bounds bounds) {
        Exploration exploration = answer(() -> performer.explore(scenario, bounds));
        note(exploration);
        return exploration;
    }

    private void requireNoRace(Scenario scenario, Exploration exploration) {
        for (Outcome outcome : exploration.outcomes()) {
            if (!outcome.trace().races().isEmpty()) {
                Failed race = Races.failure(outcome.trace());
                throw outcome.schedule().isEmpty()
                        ? race
                        : told(race, outcome, replayed(scenario, outcome));
            }
        }
    }

    private static @Nullable Failed failure(Trace trace, Consumer<Trace> judge) {
        try {
            judge.accept(trace);
            return null;
        } catch (Failed failed) {
            return failed;
        }
    }

    /// Throws the failure with the order of steps that leads to it. A play that got stuck must do
    /// so again: what the order of steps alone does not bring about is the machine's doing.
    private void require(
            Failed failure, Scenario scenario, Outcome outcome, Consumer<Trace> judge) {
        if (outcome.schedule().isEmpty()) {
            throw failure;
        }
        Trace again = replayed(scenario, outcome);
        boolean stuck = outcome.trace().stop() != Stop.FINISHED;
        if (!stuck || again.stop() != Stop.FINISHED || failure(again, judge) != null) {
            throw told(failure, outcome, again);
        }
    }

    private Trace replayed(Scenario scenario, Outcome outcome) {
        return answer(() -> performer.replay(scenario, outcome.schedule()));
    }

    private static Failed told(Failed failure, Outcome outcome, Trace told) {
        Race race = outcome.trace().races().stream().findFirst().orElse(null);
        Interleaving interleaving =
                Interleaving.of(outcome.schedule(), told.steps(), outcome.trace().stop(), race);
        return new Failed(failure.finding().in(interleaving));
    }

    private void note(Exploration exploration) {
        Verdict.Tried before = tried;
        boolean complete = exploration.complete() && (before == null || before.complete());
        int schedules = exploration.tried() + (before == null ? 0 : before.schedules());
        tried = new Verdict.Tried(schedules, complete, exploration.preemptions());
    }

    /// How many orders of steps have been tried, where any have.
    Verdict.@Nullable Tried tried() {
        return tried;
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
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
