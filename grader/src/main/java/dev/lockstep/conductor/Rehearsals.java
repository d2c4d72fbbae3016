package dev.lockstep.conductor;

import dev.lockstep.schedule.Pilot;
import dev.lockstep.trace.Step;
import dev.lockstep.trace.Trace;
import dev.lockstep.weaving.Points;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Conducts plays whose order of steps is decided.
public final class Rehearsals {
    private final StageTime time;
    private final SubmissionThreads threads;

    public Rehearsals(StageTime time, SubmissionThreads threads) {
        this.time = time;
        this.threads = threads;
    }

    /// A play and the way that it took.
    ///
    /// @param deadlocked whether its threads wait for one another's locks in a circle
    /// @param fit whether the stage is fit for another one
    /// @param foreign whether a thread took part that our own scheduler cannot hold up, so that the
    ///   play counts for nothing
    public record Played(
            Trace trace, Walk walk, boolean deadlocked, boolean fit, boolean foreign) {}

    /// Plays with every thread on our own scheduler.
    ///
    /// @param jvm whether the JVM's own threads run
    /// @param cast registers the actors of the play
    /// @param tells whether the trace tells every step
    public Played onOwnScheduler(
            OwnThreads own,
            Quiescence jvm,
            Play play,
            Consumer<Play> cast,
            Rehearsal rehearsal,
            Pilot pilot,
            boolean tells) {
        Account account = account(play, tells);
        OwnScheduler scheduler =
                new OwnScheduler(own, jvm, rehearsal, pilot, account, play.clock());
        play.step(scheduler);
        return played(
                play,
                cast,
                scheduler,
                () -> {},
                () -> scheduler.foreign() || threads.anyOfThePlatform());
    }

    /// Plays with threads of any kind.
    public Played byKernel(
            Quiescence kernel,
            Play play,
            Consumer<Play> cast,
            Rehearsal rehearsal,
            Pilot pilot,
            boolean tells) {
        Account account = account(play, tells);
        Stepper stepper = new Stepper(kernel, threads, rehearsal, pilot, account, play.clock());
        play.step(ActorThreads.FREE);
        return played(play, cast, stepper, stepper::release, () -> false);
    }

    private Played played(
            Play play,
            Consumer<Play> cast,
            Interleaver interleaver,
            Runnable release,
            BooleanSupplier foreign) {
        Points.entrustTo(interleaver);
        try {
            cast.accept(play);
            Conductor conductor = new Conductor(interleaver, interleaver, time);
            Trace trace = conductor.conduct(play);
            Walk walk = interleaver.walk();
            // What threads do while the stage is cleared is no part of the play.
            List<Step> steps = List.copyOf(interleaver.account().steps());
            release.run();
            boolean fit = conductor.clear(play);
            return new Played(
                    trace.with(walk.races(), steps),
                    walk,
                    conductor.deadlocked(),
                    fit,
                    foreign.getAsBoolean());
        } finally {
            Points.entrustTo(null);
        }
    }

    private static Account account(Play play, boolean tells) {
        Account account = new Account(tells, play::nameOf, () -> play.clock().millis());
        if (tells) {
            play.recorder().narrateTo(account::happened);
        }
        return account;
    }
}
