package dev.lockstep.checks;

import dev.lockstep.scenario.Act;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.GatherScenario;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Ending;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

@Judges("gather-with-errors")
final class GatherWithErrorsChecks {
    private static final String METHOD = "gather";
    private static final String AGAIN = "a second gather on the same object";
    private static final String AFTER_FAILURE =
            "a gather after one with a failure, on the same object";

    @Test
    void returns_every_outcome_in_order(Plays plays) {
        int calls = Values.SEVERAL + plays.random().nextInt(4);
        Trace trace = play(plays, Latencies.distinct(plays.random(), calls));
        Outcomes.requireSuccesses(trace, METHOD, 0, calls);
        Overlap.requireNoneAgain(trace, calls, "a call");
        Outcomes.requireSuccesses(play(plays, Latencies.distinct(plays.random(), 1)), METHOD, 0, 1);
        List<CallPlan> plans = Latencies.distinct(plays.random(), calls);
        Trace again = plays.play(new GatherScenario(plans, Scenario.NEVER, 2));
        Outcomes.requireSuccesses(again, AGAIN, 2, calls);
        List<CallPlan> alike = Latencies.distinct(plays.random(), 4);
        Outcomes.requireOneEach(plays.play(new GatherScenario(alike, Scenario.NEVER, 0, true)), 4);
    }

    @Test
    void keeps_null_results(Plays plays) {
        List<CallPlan> plans = Latencies.distinct(plays.random(), 5);
        int place = plays.random().nextInt(5);
        Trace trace = play(plays, Latencies.with(plans, place, Act.RETURN_NULL));
        Value expected = new Value.Success(new Value.Nothing());
        Outcomes.requireItem(trace, place, expected, "a call returned null");
    }

    @Test
    void accepts_an_empty_list(Plays plays) {
        Trace trace = play(plays, List.of());
        List<Value> items = Actors.items(trace, 0, METHOD);
        Values.requireSame(trace, METHOD, "outcome", List.of(), items);
    }

    @Test
    void reports_the_very_failure(Plays plays) {
        for (Act act : List.of(Act.THROW_CHECKED, Act.THROW_UNCHECKED)) {
            List<CallPlan> plans = Latencies.distinct(plays.random(), 5);
            int place = plays.random().nextInt(5);
            Trace trace = play(plays, Latencies.with(plans, place, 5_000, act));
            Outcomes.requireFailureAt(trace, place);
            Overlap.requireNoneAgain(trace, 5, "a call that failed");
        }
        List<CallPlan> single = Latencies.distinct(plays.random(), 1);
        Outcomes.requireFailureAt(play(plays, Latencies.with(single, 0, Act.THROW_CHECKED)), 0);
        int first = plays.random().nextInt(3);
        List<CallPlan> three =
                Latencies.with(Latencies.distinct(plays.random(), 5), first, Act.THROW_UNCHECKED);
        three = Latencies.with(three, first + 1, Act.THROW_UNCHECKED);
        Trace trace = play(plays, Latencies.with(three, first + 2, Act.THROW_CHECKED));
        for (Call call : Calls.of(trace).list()) {
            // Whether it was let go on to its failure is asked elsewhere.
            if (call.ending() == Ending.THREW) {
                Outcomes.requireFailureAt(trace, call.number());
            }
        }
    }

    @Test
    void goes_on_after_a_failure(Plays plays) {
        for (Act act : List.of(Act.THROW_CHECKED, Act.THROW_UNCHECKED)) {
            List<CallPlan> plans = Latencies.distinct(plays.random(), 6);
            plans = Latencies.with(plans, 5, 5_000, Act.RETURN);
            int place = plays.random().nextInt(5);
            Trace trace = play(plays, Latencies.with(plans, place, 50, act));
            Outcomes.requireOthers(trace, place);
            Overlap.requireBegun(trace, plans.size(), "calls");
        }
        List<CallPlan> plans = Latencies.distinct(plays.random(), 5);
        plans = Latencies.with(plans, plays.random().nextInt(2), Act.THROW_CHECKED);
        Trace after = plays.play(new GatherScenario(plans, Scenario.NEVER, 2));
        Outcomes.requireSuccesses(after, AFTER_FAILURE, 2, 5);
    }

    @Test
    void survives_errors_and_interrupted_calls(Plays plays) {
        for (Act act : List.of(Act.THROW_ERROR, Act.THROW_INTERRUPTED)) {
            List<CallPlan> plans = Latencies.distinct(plays.random(), 5);
            int place = plays.random().nextInt(5);
            Trace trace = play(plays, Latencies.with(plans, place, act));
            String thrown =
                    act == Act.THROW_ERROR ? "an Error" : "an InterruptedException of its own";
            Outcomes.requireFailureAt(trace, place, "threw " + thrown);
            Outcomes.requireOthers(trace, place);
        }
    }

    @Test
    void overlaps_all_calls(Plays plays) {
        int calls = 110 + plays.random().nextInt(40);
        Overlap.requireAll(play(plays, Latencies.atFewInstants(plays.random(), calls)), calls);
        List<CallPlan> plans = Latencies.distinct(plays.random(), 6);
        Overlap.requireAll(plays.play(new GatherScenario(plans, Scenario.NEVER, 2)), 2, 6);
    }

    @Test
    void stops_when_interrupted(Plays plays) {
        GatherScenario scenario = interrupted(plays);
        Trace trace = plays.play(scenario);
        int calls = scenario.plans().size();
        Interruption.requireStop(trace, METHOD, calls, scenario.interruptAt(), Latencies.LONG);
    }

    @Test
    void leaves_nothing_running(Plays plays) {
        Trace normal = play(plays, Latencies.distinct(plays.random(), 8));
        Actors.requireEnd(normal, METHOD);
        Hygiene.requireCalls(normal, METHOD);
        Hygiene.requireNothingLeft(normal, METHOD, "returned");
        Trace empty = play(plays, List.of());
        if (Actors.ended(empty)) {
            Hygiene.requireNothingLeft(empty, METHOD, "returned, given an empty list,");
        }
        List<CallPlan> plans = Latencies.distinct(plays.random(), 6);
        Trace failed = play(plays, Latencies.with(plans, 2, 50, Act.THROW_CHECKED));
        if (Actors.ended(failed)) {
            Hygiene.requireNothingLeft(failed, METHOD, "returned a failure");
        }
        Trace interrupted = plays.play(interrupted(plays));
        if (Interruption.reachedEveryCall(interrupted)) {
            Hygiene.requireNothingLeft(interrupted, METHOD, "threw after an interrupt");
        }
    }

    @Test
    void collects_outcomes_thread_safely(Plays plays) {
        for (int calls : List.of(2, 3)) {
            List<CallPlan> plans = Latencies.together(plays.random(), calls);
            plays.explore(
                    new GatherScenario(plans, Scenario.NEVER),
                    Orders.many(plays.random()),
                    trace -> Outcomes.requireSuccesses(trace, METHOD, 0, calls));
        }
        List<CallPlan> plans =
                Latencies.with(Latencies.together(plays.random(), 2), 1, Act.THROW_UNCHECKED);
        plays.exploreWhatOrderDecides(
                new GatherScenario(plans, Scenario.NEVER),
                Orders.many(plays.random()),
                Outcomes::requireSecondFailed);
    }

    private static GatherScenario interrupted(Plays plays) {
        return new GatherScenario(Latencies.interruptible(plays.random(), 6), 50);
    }

    private static Trace play(Plays plays, List<CallPlan> plans) {
        return plays.play(new GatherScenario(plans, Scenario.NEVER));
    }
}
