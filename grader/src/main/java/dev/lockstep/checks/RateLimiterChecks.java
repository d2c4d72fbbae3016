package dev.lockstep.checks;

import dev.lockstep.scenario.Act;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.LimiterScenario.Caller;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Judges("rate-limiter")
final class RateLimiterChecks {
    private static final String METHOD = "call";

    @Test
    void returns_what_the_call_returns(Plays plays) {
        List<Act> acts = List.of(Act.RETURN, Act.RETURN_NULL, Act.RETURN);
        for (long gap : List.of(1_000L, Crowd.GAP)) {
            Trace trace = spaced(plays, acts, gap);
            requireResults(trace);
            Overlap.requireNoneAgain(trace, acts.size(), "a call");
        }
        List<CallPlan> second = acts.stream().map(act -> CallPlan.of(50, act)).toList();
        requireResults(plays.play(Crowd.callingTwice(3, second, 0)));
    }

    private static void requireResults(Trace trace) {
        List<Value> expected =
                List.of(new Value.OfCall(0), new Value.Nothing(), new Value.OfCall(2));
        for (int i = 0; i < expected.size(); i++) {
            Value actual = Actors.returned(trace, i + 1, METHOD);
            if (!actual.equals(expected.get(i))) {
                throw Failed.wrong(
                        trace,
                        "caller %d got something else than its call returned".formatted(i),
                        Values.told(expected.get(i)),
                        Values.told(actual));
            }
        }
    }

    @Test
    void passes_failures_through(Plays plays) {
        List<Act> acts = List.of(Act.THROW_CHECKED, Act.THROW_UNCHECKED, Act.THROW_ERROR);
        Trace trace = spaced(plays, acts, 1_000);
        for (int i = 0; i < acts.size(); i++) {
            Thrown error = Actors.thrown(trace, i + 1, METHOD, "the failure of its call");
            Failures.requireVery(trace, METHOD, Set.of(i), error);
        }
        Overlap.requireNoneAgain(trace, acts.size(), "a call that failed");
    }

    @Test
    void never_exceeds_the_limit(Plays plays) {
        for (int limit : List.of(1, 2 + plays.random().nextInt(6))) {
            LimiterScenario uneven = Crowd.uneven(plays.random(), limit, 4 * limit + 3);
            requireAtMost(plays, uneven, limit);
            if (limit > 1) {
                requireAtMost(
                        plays, new LimiterScenario(uneven.limits(), uneven.callers(), true), limit);
                List<CallPlan> second = Collections.nCopies(limit, CallPlan.returning(1_000));
                requireAtMost(plays, Crowd.callingTwice(limit, second, 3), limit);
            }
        }
    }

    private static void requireAtMost(Plays plays, LimiterScenario scenario, int limit) {
        Trace trace = plays.play(scenario);
        Overlap.requireAtMost(trace, Calls.of(trace), limit, "calls");
    }

    @Test
    void uses_the_whole_limit(Plays plays) {
        for (int limit : List.of(1, 5 + plays.random().nextInt(15), 100)) {
            Trace trace = plays.play(Crowd.endingTogether(limit, limit + 5, 1_500));
            Limit.requireCaller(trace);
            Overlap.requireReached(trace, Calls.of(trace), limit, "calls");
        }
    }

    @Test
    void starts_the_next_call_when_one_ends(Plays plays) {
        for (int limit : List.of(1, 3 + plays.random().nextInt(4))) {
            Trace trace = plays.play(Crowd.uneven(plays.random(), limit, 5 * limit));
            Actors.requireEnd(trace, METHOD);
            Limit.requireNobodyWaitsInVain(trace, limit);
            Overlap.requireBegun(trace, 5 * limit, "calls");
        }
    }

    @Test
    void returns_the_permit_after_a_failure(Plays plays) {
        for (Act act :
                List.of(
                        Act.THROW_CHECKED,
                        Act.THROW_UNCHECKED,
                        Act.THROW_ERROR,
                        Act.THROW_INTERRUPTED)) {
            int limit = 2 + plays.random().nextInt(3);
            List<Caller> callers = new ArrayList<>();
            Crowd.add(callers, limit, 1, CallPlan.of(100, act));
            Crowd.add(callers, limit, 51, CallPlan.returning(200));
            Crowd.add(callers, 2 * limit + 1, 4_000, CallPlan.returning(200));
            Trace trace = plays.play(new LimiterScenario(List.of(limit), callers));
            String situation = "after %d calls failed".formatted(limit);
            Limit.requireExactly(trace, 2 * limit, limit, situation);
            for (int waiter = limit; waiter < 2 * limit; waiter++) {
                Limit.requireLetIn(trace, waiter, 4_000, "while others' calls failed");
            }
        }
    }

    @Test
    void survives_an_interrupted_waiter(Plays plays) {
        int limit = 1 + plays.random().nextInt(3);
        List<Caller> callers = new ArrayList<>();
        Crowd.add(callers, limit, 1, CallPlan.returning(1_500));
        for (int i = 0; i < limit; i++) {
            long arrival = 100 + Crowd.GAP * i;
            callers.add(new Caller(0, arrival, CallPlan.returning(200), arrival + 200));
        }
        int patient = callers.size();
        callers.add(new Caller(0, 200, CallPlan.returning(200), Scenario.NEVER));
        int later = callers.size();
        Crowd.add(callers, 2 * limit + 1, 4_000, CallPlan.returning(200));
        Trace trace = plays.play(new LimiterScenario(List.of(limit), callers));
        for (int waiter = limit; waiter < patient; waiter++) {
            Limit.requireGivesUp(trace, waiter, callers.get(waiter).interruptAt(), 1_500);
        }
        Limit.requireExactly(trace, later, limit, "after a waiting caller was interrupted");
        Limit.requireLetIn(trace, patient, 4_000, Limit.BEHIND_INTERRUPTED);
        for (int behind : List.of(1, 0)) {
            plays.explore(
                    Crowd.interruptedAtTheHandOver(behind),
                    Orders.manyInTime(plays.random()).until(Crowd.LATER),
                    play -> Limit.requirePermitKept(play, behind));
        }
    }

    @Test
    void keeps_limiters_apart(Plays plays) {
        int one = 1 + plays.random().nextInt(3);
        int other = one + 1 + plays.random().nextInt(3);
        for (List<Integer> limits :
                List.of(List.of(one, other), List.of(other, one), List.of(one, one))) {
            List<Caller> callers = new ArrayList<>();
            // More wait for the first than ever leave the second, whoever is woken by whom.
            int crowd = limits.get(0) + limits.get(1) + 4;
            Crowd.add(callers, crowd, 1, CallPlan.returning(2_500));
            int second = callers.size();
            Crowd.add(callers, 1, limits.get(1) + 2, 105, CallPlan.returning(1_000));
            Trace trace = plays.play(new LimiterScenario(limits, callers));
            Limit.requireApart(trace, second, limits);
        }
        Trace nested = plays.play(Crowd.callingOneInTheOther(3));
        Overlap.requireAtMost(
                nested, Calls.of(nested), 1, "calls of one limiter, made in calls of another,");
    }

    @Test
    void rejects_a_limit_below_one(Plays plays) {
        for (int limit : List.of(0, -1 - plays.random().nextInt(9), Integer.MIN_VALUE)) {
            Trace trace = plays.play(new LimiterScenario(List.of(limit), List.of()));
            String wanted = "IllegalArgumentException";
            Thrown error = Actors.thrown(trace, 0, "the constructor", wanted);
            if (!error.isA(IllegalArgumentException.class)) {
                String what = "a limit of " + limit + " met another exception";
                throw Failed.wrong(trace, what, wanted, error.told());
            }
        }
        Trace one = plays.play(new LimiterScenario(List.of(1), List.of()));
        Actors.returned(one, 0, "the constructor, given 1,");
    }

    @Test
    void holds_the_limit_in_every_interleaving(Plays plays) {
        explore(plays, Crowd.atOnce(1, 3));
        explore(plays, Crowd.atOnce(2, 3));
        explore(plays, Crowd.atOnce(2, 5));
        explore(plays, Crowd.comingAtTheHandOver());
    }

    private static void explore(Plays plays, LimiterScenario scenario) {
        plays.explore(
                scenario,
                Orders.many(plays.random()).until(Crowd.LATER),
                trace -> Limit.requireHeld(trace, scenario));
    }

    /// As many callers as the limit, which come at intervals.
    private static Trace spaced(Plays plays, List<Act> acts, long gap) {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            CallPlan plan = CallPlan.of(50 + 7L * (acts.size() - i), acts.get(i));
            callers.add(new Caller(0, 10 + gap * i, plan, Scenario.NEVER));
        }
        Trace trace = plays.play(new LimiterScenario(List.of(3), callers));
        if (trace.events().isEmpty()) {
            Actors.requireEnd(trace, "the constructor or " + METHOD);
        }
        Actors.returned(trace, 0, "the constructor, given 3,");
        return trace;
    }
}
