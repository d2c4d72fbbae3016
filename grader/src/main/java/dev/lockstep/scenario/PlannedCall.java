package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.scenario.CallFailures.CallBroke;
import dev.lockstep.scenario.CallFailures.CallFailed;
import dev.lockstep.scenario.CallFailures.CallFailedUnchecked;
import dev.lockstep.scenario.CallFailures.CallInterruptedItself;
import dev.lockstep.scenario.CallPlan.Met;
import dev.lockstep.trace.Ending;
import org.jspecify.annotations.Nullable;

/// A call that a submission runs: it takes its time and ends as planned.
final class PlannedCall {
    /// What an interrupt makes of a call that runs in the caller's own thread.
    enum Own {
        /// It throws `InterruptedException`, which is the method's to throw on.
        THROWS,
        /// It returns and leaves the thread interrupted, where what it throws would be an outcome.
        RETURNS,
        /// The same where other calls run beside it; the only one that runs throws.
        RETURNS_BESIDE_OTHERS
    }

    private final Play play;
    private final Own own;
    private final int number;
    private final int place;
    private final CallPlan plan;

    /// @param own what an interrupt makes of it in the caller's own thread
    /// @param number tells this call from all others of the play
    /// @param place for what it was called: what it gives counts as that place's, also where the
    ///   submission called more than once
    PlannedCall(Play play, Own own, int number, int place, CallPlan plan) {
        this.play = play;
        this.own = own;
        this.number = number;
        this.place = place;
        this.plan = plan;
    }

    /// Runs the call in the calling thread.
    ///
    /// @param value what it returns where its plan says so
    <T> @Nullable T run(T value) throws Exception {
        Ending ending = play.run(number, place, plan.latency(), plan.reaction());
        boolean cutShort = ending == Ending.INTERRUPTED;
        boolean shrugs = cutShort && shrugsOff();
        Act act = shrugs ? Act.RETURN : plan.act();
        Throwable failure = cutShort && !shrugs ? interrupted() : failure(act);
        if (cutShort) {
            play.ended(number, Ending.INTERRUPTED);
        } else {
            play.ended(number, failure == null ? Ending.RETURNED : Ending.THREW);
        }
        if (failure != null) {
            throwIt(failure);
        }
        if (cutShort && (inCallersThread() || plan.met() == Met.RETURNS_MARKED)) {
            Thread.currentThread().interrupt();
        }
        return act == Act.RETURN_NULL ? null : play.tell().ofCall(place, value);
    }

    /// Whether it returns as if there had been no interrupt. In the caller's own thread that is no
    /// matter of the plan: nobody else could tell the method of the interrupt there, so whether it
    /// stops must not depend on what a call happens to do.
    private boolean shrugsOff() {
        if (!inCallersThread()) {
            return plan.met() == Met.RETURNS || plan.met() == Met.RETURNS_MARKED;
        }
        return switch (own) {
            case THROWS -> false;
            case RETURNS -> true;
            case RETURNS_BESIDE_OTHERS -> play.inFlight() > 1;
        };
    }

    private boolean inCallersThread() {
        return play.isActor(Thread.currentThread());
    }

    private Throwable interrupted() {
        return plan.met() == Met.FAILS && !inCallersThread()
                ? told(new CallFailed(place))
                : new InterruptedException();
    }

    private @Nullable Throwable failure(Act act) {
        return switch (act) {
            case RETURN, RETURN_NULL -> null;
            case THROW_CHECKED -> told(new CallFailed(place));
            case THROW_UNCHECKED -> told(new CallFailedUnchecked(place));
            case THROW_ERROR -> told(new CallBroke(place));
            case THROW_INTERRUPTED -> told(new CallInterruptedItself(place));
        };
    }

    private Throwable told(Throwable failure) {
        return play.tell().ofCall(place, failure);
    }

    private static void throwIt(Throwable failure) throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (Exception) failure;
    }
}
