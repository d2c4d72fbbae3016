package dev.lockstep.checks;

import dev.lockstep.trace.Event;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of those who called the submission.
final class Actors {
    private Actors() {}

    /// The play came to its end; else the check does not hold, and the finding says who waits
    /// where.
    static void requireEnd(Trace trace, String method) {
        switch (trace.stop()) {
            case FINISHED -> {}
            case STUCK ->
                    throw stopped(
                            trace,
                            Finding.Kind.HANG,
                            method
                                    + " never ends: every thread waits and no call is left that"
                                    + " could wake one"
                                    + waiting(trace));
            case OUT_OF_TIME ->
                    throw stopped(
                            trace,
                            Finding.Kind.OUT_OF_TIME,
                            method
                                    + " used up its processor time without getting on: a thread"
                                    + " loops"
                                    + waiting(trace));
            case OUT_OF_MEMORY ->
                    throw stopped(
                            trace, Finding.Kind.OUT_OF_MEMORY, method + " used up the memory");
            case OUT_OF_THREADS ->
                    throw stopped(
                            trace,
                            Finding.Kind.OUT_OF_MEMORY,
                            method
                                    + " had more than 2000 platform threads at once; use virtual"
                                    + " threads, or a pool"
                                    + waiting(trace));
            case STALLED ->
                    throw stopped(
                            trace,
                            Finding.Kind.HANG,
                            method
                                    + " brought the Java virtual machine that it ran in to a"
                                    + " standstill");
            case CRASHED ->
                    throw stopped(
                            trace,
                            Finding.Kind.CRASH,
                            method + " ended the Java virtual machine it ran in");
        }
    }

    private static Failed stopped(Trace trace, Finding.Kind kind, String rationale) {
        return new Failed(new Finding(kind, rationale, null, null, firstSite(trace), trace));
    }

    private static String waiting(Trace trace) {
        return trace.waiting().stream()
                .filter(standing -> !standing.sites().isEmpty())
                .findFirst()
                .map(Actors::whereItStands)
                .orElse("");
    }

    private static String whereItStands(Standing standing) {
        Site site = standing.sites().getFirst();
        String doing = standing.waitsFor().isEmpty() ? " runs" : " waits in " + standing.waitsFor();
        return "; " + standing.name() + doing + " (" + site.file() + ":" + site.line() + ")";
    }

    private static @Nullable Site firstSite(Trace trace) {
        return trace.waiting().stream()
                .flatMap(standing -> standing.sites().stream())
                .findFirst()
                .orElse(null);
    }

    /// What the actor got back.
    static Value returned(Trace trace, int actor, String method) {
        return switch (trace.result(actor)) {
            case Result.Returned(Value value) -> value;
            case Result.Threw(Thrown error) ->
                    throw Failed.at(
                            site(error),
                            trace,
                            method + " threw " + error.told(),
                            "a result",
                            error.told());
            case Result.Unfinished() -> throw unfinished(trace, method);
        };
    }

    /// The elements of the list that the actor got back.
    static List<Value> items(Trace trace, int actor, String method) {
        Value value = returned(trace, actor, method);
        if (value instanceof Value.Items(List<Value> items)) {
            return items;
        }
        throw Failed.wrong(trace, method + " returned no list", "a list", Values.told(value));
    }

    /// What was thrown at the actor.
    static Thrown thrown(Trace trace, int actor, String method, String expected) {
        return switch (trace.result(actor)) {
            case Result.Threw(Thrown error) -> error;
            case Result.Returned(Value value) ->
                    throw Failed.wrong(
                            trace,
                            method + " returned instead of throwing " + expected,
                            expected,
                            "returned " + Values.told(value));
            case Result.Unfinished() -> throw unfinished(trace, method);
        };
    }

    private static Failed unfinished(Trace trace, String method) {
        requireEnd(trace, method);
        return Failed.wrong(trace, method + " was never entered", "a call of it", "none");
    }

    static @Nullable Site site(Thrown error) {
        return error.sites().isEmpty() ? null : error.sites().getFirst();
    }

    /// When the actor left, in virtual milliseconds.
    static long leftAt(Trace trace, int actor) {
        return trace.events().stream()
                .filter(event -> event instanceof Event.Left(int who, long _) && who == actor)
                .mapToLong(Event::at)
                .findFirst()
                .orElse(Call.RUNNING);
    }

    static boolean ended(Trace trace) {
        return trace.stop() == Stop.FINISHED;
    }
}
