package dev.lockstep.checks;

import dev.lockstep.scenario.Act;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.FetchScenario;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@Judges("concurrent-fetch")
final class ConcurrentFetchChecks {
    private static final String METHOD = "fetchAll";
    private static final String AGAIN = "a second fetchAll on the same object";
    private static final String AFTER_FAILURE =
            "a fetchAll after one that failed, on the same object";

    @Test
    void returns_every_response_in_order(Plays plays) {
        FetchScenario scenario = Fetches.withRepeats(plays.random());
        requireResponses(plays.play(scenario), METHOD, scenario);
        FetchScenario twice = Fetches.twice(plays.random());
        requireResponses(plays.play(twice), AGAIN, twice);
        FetchScenario single = Fetches.distinctIds(plays.random(), 1);
        requireResponses(plays.play(single), METHOD, single);
    }

    @Test
    void calls_each_api_once(Plays plays) {
        FetchScenario scenario = Fetches.withRepeats(plays.random());
        requireAsManyCalls(plays.play(scenario), scenario, "");
        FetchScenario again = Fetches.sameAgain(plays.random());
        requireAsManyCalls(plays.play(again), again, " of two fetchAll on the same object");
        FetchScenario failing = Fetches.failingFirst(plays.random());
        Overlap.requireNoneAgain(plays.play(failing), failing.apiIds().size(), "a failed fetch");
    }

    private static void requireAsManyCalls(Trace trace, FetchScenario scenario, String whose) {
        int calls = Calls.of(trace).list().size();
        int ids = scenario.apiIds().size();
        if (calls != ids) {
            throw Failed.wrong(
                    trace,
                    "%d calls of fetch for %d ids%s".formatted(calls, ids, whose),
                    ids + " calls",
                    calls + " calls");
        }
        if (Calls.of(trace).list().stream().anyMatch(call -> call.number() >= ids)) {
            throw Failed.wrong(
                    trace,
                    "one id was fetched more often than it stands in the list",
                    "one call for each element",
                    "a call too many for one of them");
        }
    }

    @Test
    void accepts_an_empty_list(Plays plays) {
        Trace trace = plays.play(Fetches.fetch(plays.random(), List.of(), List.of()));
        List<Value> items = Actors.items(trace, 0, METHOD);
        Values.requireSame(trace, METHOD, "response", List.of(), items);
        int calls = Calls.of(trace).list().size();
        if (calls > 0) {
            throw Failed.wrong(trace, calls + " calls for no id", "no call", calls + " calls");
        }
    }

    @Test
    void overlaps_all_calls(Plays plays) {
        int calls = 30 + plays.random().nextInt(20);
        FetchScenario scenario = Fetches.manyCalls(plays.random(), calls);
        Overlap.requireAll(plays.play(scenario), calls);
        FetchScenario twice = Fetches.twice(plays.random());
        Overlap.requireAll(plays.play(twice), twice.before(), twice.apiIds().size());
        FetchScenario repeats = Fetches.withRepeats(plays.random());
        Overlap.requireAllMade(plays.play(repeats), repeats.apiIds().size());
    }

    @Test
    void takes_as_long_as_the_slowest_call(Plays plays) {
        FetchScenario many = Fetches.distinctIds(plays.random(), 80 + plays.random().nextInt(20));
        for (FetchScenario scenario : List.of(many, Fetches.oneSlow(plays.random()))) {
            Trace trace = plays.play(scenario);
            Actors.returned(trace, 0, METHOD);
            Elapsed.requireSlowest(trace, METHOD, Latencies.slowest(scenario.plans()));
        }
    }

    @Test
    void overlaps_a_thousand_calls(Plays plays) {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(i);
        }
        List<CallPlan> plans = Latencies.equal(plays.random(), ids.size());
        Overlap.requireAll(plays.play(Fetches.fetch(plays.random(), ids, plans)), ids.size());
    }

    @Test
    void throws_the_failure_of_a_call(Plays plays) {
        for (Act act : List.of(Act.THROW_CHECKED, Act.THROW_UNCHECKED)) {
            for (boolean first : List.of(true, false)) {
                FetchScenario scenario = Fetches.failing(plays.random(), act, first ? 50 : 5_000);
                requireFailure(plays.play(scenario), scenario);
            }
        }
        FetchScenario several = Fetches.failing(plays.random(), Act.THROW_CHECKED, 300);
        several = several.with(Latencies.with(several.plans(), 0, Act.THROW_UNCHECKED));
        requireFailure(plays.play(several), several);
        FetchScenario single = Fetches.distinctIds(plays.random(), 1);
        single = single.with(Latencies.with(single.plans(), 0, Act.THROW_CHECKED));
        requireFailure(plays.play(single), single);
        FetchScenario after = Fetches.afterFailure(plays.random());
        requireResponses(plays.play(after), AFTER_FAILURE, after);
    }

    @Test
    void stops_when_interrupted(Plays plays) {
        FetchScenario scenario = Fetches.interrupted(plays.random());
        Trace trace = plays.play(scenario);
        Interruption.requireStop(
                trace, METHOD, scenario.apiIds().size(), scenario.interruptAt(), Latencies.LONG);
    }

    @Test
    void leaves_nothing_running(Plays plays) {
        Trace normal = plays.play(Fetches.distinctIds(plays.random(), 8));
        Actors.requireEnd(normal, METHOD);
        Hygiene.requireCalls(normal, METHOD);
        Hygiene.requireNothingLeft(normal, METHOD, "returned");
        Trace empty = plays.play(Fetches.fetch(plays.random(), List.of(), List.of()));
        if (Actors.ended(empty)) {
            Hygiene.requireNothingLeft(empty, METHOD, "returned, given an empty list,");
        }
        for (FetchScenario scenario :
                List.of(
                        Fetches.failingFirst(plays.random()),
                        Fetches.failingLast(plays.random()))) {
            Trace failed = plays.play(scenario);
            if (Actors.ended(failed)) {
                Hygiene.requireNothingLeft(failed, METHOD, "threw the failure of a call");
            }
        }
        Trace interrupted = plays.play(Fetches.interrupted(plays.random()));
        if (Interruption.reachedEveryCall(interrupted)) {
            Hygiene.requireNothingLeft(interrupted, METHOD, "threw after an interrupt");
        }
    }

    @Test
    void collects_results_thread_safely(Plays plays) {
        for (int calls : List.of(2, 3)) {
            FetchScenario scenario = Fetches.endingTogether(plays.random(), calls);
            plays.explore(
                    scenario,
                    Orders.many(plays.random()),
                    trace -> requireResponses(trace, METHOD, scenario));
        }
        FetchScenario right = Fetches.endingTogether(plays.random(), 2);
        FetchScenario failing = right.with(Latencies.with(right.plans(), 1, Act.THROW_CHECKED));
        plays.exploreWhatOrderDecides(
                failing, Orders.many(plays.random()), trace -> requireFailure(trace, failing));
    }

    private static void requireResponses(Trace trace, String method, FetchScenario scenario) {
        List<Value> expected = new ArrayList<>();
        for (int i = scenario.before(); i < scenario.apiIds().size(); i++) {
            expected.add(new Value.Response(scenario.apiIds().get(i), scenario.data().get(i)));
        }
        List<Value> items = Actors.items(trace, 0, method);
        Values.requireSame(trace, method, "response", expected, items);
    }

    private static void requireFailure(Trace trace, FetchScenario scenario) {
        Set<Integer> failing = new TreeSet<>();
        for (int i = 0; i < scenario.plans().size(); i++) {
            if (scenario.plans().get(i).act() != Act.RETURN) {
                failing.add(i);
            }
        }
        Thrown error = Actors.thrown(trace, 0, METHOD, "the failure of a call");
        Failures.requireVery(trace, METHOD, failing, error);
    }
}
