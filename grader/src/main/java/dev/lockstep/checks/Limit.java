package dev.lockstep.checks;

import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Judges how a limiter deals with those who wait.
final class Limit {
    private static final String METHOD = "call";

    /// How long a permit may lie idle, in virtual milliseconds, for limiters that look at
    /// intervals.
    private static final long SLACK = 20;

    static final String BEHIND_INTERRUPTED = "behind some that were interrupted";

    private Limit() {}

    /// Some call ran; else the play's own end says more than a missing overlap.
    static void requireCaller(Trace trace) {
        if (Calls.of(trace).list().isEmpty()) {
            Actors.returned(trace, 0, "the constructor");
            Actors.returned(trace, 1, METHOD);
        }
    }

    /// Whenever a caller waited, as many calls ran as the limit allows.
    static void requireNobodyWaitsInVain(Trace trace, int limit) {
        Calls calls = Calls.of(trace);
        Map<Integer, Long> starts = new HashMap<>();
        calls.list().forEach(call -> starts.put(call.number(), call.start()));
        TreeSet<Long> instants = new TreeSet<>();
        trace.events().forEach(event -> instants.add(event.at()));
        long since = Call.RUNNING;
        for (long instant : instants) {
            if (since != Call.RUNNING && instant - since > SLACK) {
                throw idle(trace, since, instant, calls.runningAt(since), limit);
            }
            boolean idle = calls.runningAt(instant) < limit && waiting(trace, starts, instant) > 0;
            since = idle ? Math.min(since, instant) : Call.RUNNING;
        }
    }

    private static long waiting(Trace trace, Map<Integer, Long> starts, long instant) {
        return trace.events().stream()
                .filter(event ->
                        event instanceof Event.Entered(int actor, long at)
                                && actor > 0
                                && at <= instant
                                && starts.getOrDefault(actor - 1, Call.RUNNING) > instant
                                && Actors.leftAt(trace, actor) > instant)
                .count();
    }

    private static Failed idle(Trace trace, long from, long to, int running, int limit) {
        return Failed.wrong(
                trace,
                "from %d ms to %d ms only %d calls ran though %d may and callers waited"
                        .formatted(from, to, running, limit),
                limit + " running while callers wait",
                running + " running");
    }

    /// Every caller's call ran, and never more at once than the limit allows; and those who came
    /// much later, where anybody did, met as many permits as there were at first.
    static void requireHeld(Trace trace, LimiterScenario scenario) {
        int limit = scenario.limits().getFirst();
        int callers = scenario.callers().size();
        int early =
                (int) scenario.callers().stream().filter(c -> c.arrival() < Crowd.LATER).count();
        Overlap.requireAtMost(trace, Calls.of(trace), limit, "calls");
        if (early < callers) {
            requireLetIn(trace, early);
            requireExactly(trace, early, limit, "after callers that met one another");
        }
        Actors.requireEnd(trace, METHOD);
        for (int caller = 0; caller < callers; caller++) {
            Value expected = new Value.OfCall(caller);
            Value actual = Actors.returned(trace, caller + 1, METHOD);
            if (!actual.equals(expected)) {
                throw Failed.wrong(
                        trace,
                        "caller %d got something else than its call returned".formatted(caller),
                        Values.told(expected),
                        Values.told(actual));
            }
        }
    }

    /// Nobody of the first callers had to wait for those who came much later.
    private static void requireLetIn(Trace trace, int early) {
        for (int caller = 0; caller < early; caller++) {
            if (Actors.leftAt(trace, caller + 1) > Crowd.LATER) {
                Actors.requireEnd(trace, METHOD);
                throw Failed.wrong(
                        trace,
                        "caller %d was left waiting when all other calls had ended, until others came"
                                .formatted(caller),
                        "its call begins when one ends",
                        "still waiting at " + Crowd.LATER + " ms");
            }
        }
    }

    /// In a play of [Crowd#interruptedAtTheHandOver]: whoever got the permit, those behind are let
    /// in, and for those who come much later it is there again, and there is one.
    static void requirePermitKept(Trace trace, int behind) {
        if (trace.events().stream().anyMatch(Event.Noticed.class::isInstance)) {
            return; // The interrupt met the call itself, which fails by it: that is another matter.
        }
        Calls calls = Calls.of(trace);
        boolean ran = calls.list().stream().anyMatch(call -> call.number() == 1);
        if (!ran && trace.result(2) instanceof Result.Returned) {
            throw Failed.wrong(
                    trace,
                    "a caller that was interrupted while it waited returned, and its call never ran",
                    "InterruptedException, or the call runs",
                    "neither");
        }
        requireExactly(
                trace, 2 + behind, 1, "after an interrupt met the permit that was handed over");
        for (int call = 2; call < 2 + behind; call++) {
            requireLetIn(trace, call, Crowd.LATER, BEHIND_INTERRUPTED);
        }
        Overlap.requireAtMost(trace, calls, 1, "calls");
    }

    /// Of the calls from number `first` on, exactly as many ran at once as the limit allows.
    static void requireExactly(Trace trace, int first, int limit, String situation) {
        Calls calls = Calls.of(trace).only(call -> call.number() >= first);
        int overlap = calls.overlap();
        int most = Math.max(overlap, calls.peak());
        if (most > limit) {
            throw Failed.wrong(
                    trace,
                    "%s, %d calls ran at once where %d may: a permit was given back twice"
                            .formatted(situation, most, limit),
                    limit + " at once",
                    most + " at once");
        }
        if (overlap < limit) {
            throw Failed.wrong(
                    trace,
                    "%s, only %d calls ran at once where %d may: a permit is lost"
                            .formatted(situation, overlap, limit),
                    limit + " at once",
                    overlap + " at once");
        }
        Actors.requireEnd(trace, METHOD);
    }

    /// The caller was interrupted while it waited: it left at once, and its call never ran.
    static void requireGivesUp(Trace trace, int call, long interruptAt, long nextPermit) {
        if (Actors.leftAt(trace, call + 1) >= nextPermit) {
            throw Failed.wrong(
                    trace,
                    "a caller that waited was interrupted at %d ms and went on waiting"
                            .formatted(interruptAt),
                    "InterruptedException at " + interruptAt + " ms",
                    "still waiting");
        }
        if (Calls.of(trace).list().stream().anyMatch(c -> c.number() == call)) {
            throw Failed.wrong(
                    trace,
                    "the call of a caller that was interrupted while it waited ran all the same",
                    "that call never runs",
                    "it ran");
        }
        Actors.requireEnd(trace, METHOD);
        Thrown error = Actors.thrown(trace, call + 1, METHOD, "InterruptedException");
        if (!error.isA(InterruptedException.class)) {
            throw Failed.at(
                    Actors.site(error),
                    trace,
                    "a caller that was interrupted while it waited got another exception",
                    "InterruptedException",
                    error.told());
        }
    }

    /// The caller that waited in some situation was let in as calls ended, before others came.
    static void requireLetIn(Trace trace, int call, long othersCome, String situation) {
        boolean letIn =
                Calls.of(trace).list().stream()
                        .anyMatch(c -> c.number() == call && c.start() < othersCome);
        if (!letIn) {
            throw Failed.wrong(
                    trace,
                    "a caller waited %s, and was not let in when calls ended".formatted(situation),
                    "its call begins when one ends",
                    "still waiting at " + othersCome + " ms");
        }
    }

    /// Each of two limiters lets as many run as its own limit, whatever the other does, and lets
    /// the next in when one of its own ends.
    static void requireApart(Trace trace, int second, List<Integer> limits) {
        Calls first = Calls.of(trace).only(call -> call.number() < second);
        Calls other = Calls.of(trace).only(call -> call.number() >= second);
        int mine = Math.max(first.overlap(), first.peak());
        int yours = Math.max(other.overlap(), other.peak());
        boolean late = other.list().stream().noneMatch(call -> call.start() < 1_000);
        if (mine != limits.get(0) || yours != limits.get(1) || late) {
            throw Failed.wrong(
                    trace,
                    "two limiters of %d and %d let %d and %d calls run at once%s"
                            .formatted(
                                    limits.get(0),
                                    limits.get(1),
                                    mine,
                                    yours,
                                    late ? ", the second only when the first was done" : ""),
                    limits.get(0) + " and " + limits.get(1),
                    mine + " and " + yours);
        }
        long begun = other.list().stream().filter(call -> call.start() < 2_500).count();
        int wanted = limits.get(1) + 2;
        if (begun < wanted) {
            throw Failed.wrong(
                    trace,
                    "%d callers of one limiter still waited when its calls had ended, while others"
                                    .formatted(wanted - begun)
                            + " waited for another limiter",
                    "all " + wanted + " calls of it begin",
                    begun + " began");
        }
        Actors.requireEnd(trace, METHOD);
    }
}
