package dev.lockstep.checks;

import dev.lockstep.scenario.Act;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.ComputeScenario;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Trace;
import dev.lockstep.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@Judges("parallel-compute")
final class ParallelComputeChecks {
    private static final String METHOD = "map";
    private static final String AGAIN = "a second map on the same object";
    private static final String AFTER_FAILURE = "a map after one that failed, on the same object";

    @Test
    void returns_every_result_in_order(Plays plays) {
        int inputs = Values.SEVERAL + plays.random().nextInt(4);
        requireResults(plays, Latencies.separate(plays.random(), inputs, 3), 3);
        requireResults(plays, Latencies.distinct(plays.random(), 3), Integer.MAX_VALUE);
        requireResults(plays, Latencies.distinct(plays.random(), 1), 3);
        List<CallPlan> plans = new ArrayList<>(Latencies.separate(plays.random(), 4, 3));
        plans.addAll(Latencies.separate(plays.random(), inputs - 4, 3));
        Trace again = plays.play(new ComputeScenario(plans, 3, Scenario.NEVER, false, 4));
        Results.requireResults(again, AGAIN, 4, inputs);
        List<CallPlan> alike = Latencies.separate(plays.random(), inputs, 3);
        Trace trace = plays.play(new ComputeScenario(alike, 3, Scenario.NEVER, true, 0));
        Results.requireSomeResults(trace, inputs);
    }

    @Test
    void applies_each_input_once(Plays plays) {
        int inputs = 9 + plays.random().nextInt(6);
        List<CallPlan> plans = Latencies.separate(plays.random(), inputs, 3);
        Results.requireEachOnce(play(plays, plans, 3), inputs, "inputs");
        Trace alike = plays.play(new ComputeScenario(plans, 3, Scenario.NEVER, true, 0));
        Results.requireEachOnce(alike, inputs, "inputs that equal one another");
        Trace few = play(plays, Latencies.distinct(plays.random(), 3), 8);
        Results.requireEachOnce(few, 3, "inputs, with more workers than that");
        List<CallPlan> failing = Latencies.with(plans, 1, 50, Act.THROW_UNCHECKED);
        Trace failed = play(plays, failing, 3);
        Overlap.requireNoneAgain(failed, inputs, "an application that failed");
    }

    @Test
    void accepts_an_empty_list(Plays plays) {
        Trace trace = play(plays, List.of(), 1 + plays.random().nextInt(5));
        List<Value> items = Actors.items(trace, 0, METHOD);
        Values.requireSame(trace, METHOD, "result", List.of(), items);
    }

    @Test
    void rejects_a_parallelism_below_one(Plays plays) {
        List<CallPlan> some = Latencies.distinct(plays.random(), 3);
        for (int parallelism : List.of(0, -1 - plays.random().nextInt(9), Integer.MIN_VALUE)) {
            for (List<CallPlan> plans : List.of(some, List.<CallPlan>of())) {
                Trace trace = play(plays, plans, parallelism);
                String wanted = "IllegalArgumentException";
                Thrown error = Actors.thrown(trace, 0, METHOD, wanted);
                if (!error.isA(IllegalArgumentException.class)) {
                    String what = "a parallelism of " + parallelism + " met another exception";
                    throw Failed.wrong(trace, what, wanted, error.told());
                }
            }
        }
    }

    @Test
    void never_exceeds_the_parallelism(Plays plays) {
        for (int parallelism : List.of(1, 2, 3 + plays.random().nextInt(6))) {
            int inputs = 3 * parallelism + 2;
            List<CallPlan> plans = Latencies.separate(plays.random(), inputs, parallelism);
            Trace trace = play(plays, plans, parallelism);
            Overlap.requireAtMost(trace, Calls.of(trace), parallelism, "applications");
        }
        List<CallPlan> plans = new ArrayList<>(Latencies.separate(plays.random(), 4, 4));
        plans.addAll(Latencies.separate(plays.random(), 8, 3));
        Trace again = plays.play(new ComputeScenario(plans, 3, Scenario.NEVER, false, 4));
        Calls second = Calls.of(again).only(call -> call.number() >= 4);
        Overlap.requireAtMost(
                again, second, 3, "applications of a second map, with fewer workers,");
    }

    @Test
    void uses_every_worker(Plays plays) {
        for (int parallelism : List.of(2, 17 + plays.random().nextInt(16))) {
            List<CallPlan> plans = Latencies.equal(plays.random(), 3 * parallelism);
            Trace trace = play(plays, plans, parallelism);
            if (Calls.of(trace).list().isEmpty()) {
                Actors.requireEnd(trace, METHOD);
            }
            Overlap.requireReached(trace, Calls.of(trace), parallelism, "applications");
        }
        List<CallPlan> plans = new ArrayList<>(Latencies.separate(plays.random(), 4, 4));
        plans.addAll(Latencies.equal(plays.random(), 8));
        for (int workersBefore : List.of(4, 1)) {
            ComputeScenario twice =
                    new ComputeScenario(plans, 3, Scenario.NEVER, false, 4, workersBefore);
            Trace again = plays.play(twice);
            Calls second = Calls.of(again).only(call -> call.number() >= 4);
            Overlap.requireReached(again, second, 3, "applications of a second map");
        }
    }

    @Test
    void spreads_uneven_work(Plays plays) {
        int parallelism = 2 + plays.random().nextInt(3);
        int inputs = 4 * parallelism;
        for (int place : List.of(0, inputs / 2, inputs - 1)) {
            List<CallPlan> even = Latencies.distinct(plays.random(), inputs);
            List<CallPlan> plans = Latencies.with(even, place, 4_000, Act.RETURN);
            Trace trace = play(plays, plans, parallelism);
            Actors.requireEnd(trace, METHOD);
            Idleness.requireNone(trace, inputs, parallelism);
            Overlap.requireBegun(trace, inputs, "applications");
        }
    }

    @Test
    void throws_the_failure_of_the_function(Plays plays) {
        for (long latency : List.of(50L, 5_000L)) {
            List<CallPlan> plans = Latencies.distinct(plays.random(), 6);
            int place = plays.random().nextInt(6);
            requireFailure(plays, Latencies.with(plans, place, latency, Act.THROW_UNCHECKED));
        }
        List<CallPlan> single = Latencies.distinct(plays.random(), 1);
        requireFailure(plays, Latencies.with(single, 0, Act.THROW_UNCHECKED));
        List<CallPlan> two = Latencies.distinct(plays.random(), 6);
        two = Latencies.with(two, 1, Act.THROW_UNCHECKED);
        requireFailure(plays, Latencies.with(two, 4, Act.THROW_UNCHECKED));
        List<CallPlan> after = Latencies.distinct(plays.random(), 7);
        after = Latencies.with(after, plays.random().nextInt(3), Act.THROW_UNCHECKED);
        Trace again = plays.play(new ComputeScenario(after, 3, Scenario.NEVER, false, 3));
        Results.requireResults(again, AFTER_FAILURE, 3, after.size());
    }

    @Test
    void stops_when_interrupted(Plays plays) {
        requireStop(plays, Latencies.interruptibleFunctions(plays.random(), 9), 3);
        for (int parallelism : List.of(3, 1)) {
            requireStop(plays, Latencies.returningMarked(plays.random(), 9), parallelism);
        }
    }

    private static void requireStop(Plays plays, List<CallPlan> plans, int parallelism) {
        Trace trace = plays.play(new ComputeScenario(plans, parallelism, 50));
        Interruption.requireStop(trace, METHOD, plans.size(), 50, Latencies.LONG);
    }

    @Test
    void leaves_nothing_running(Plays plays) {
        Trace normal = play(plays, Latencies.separate(plays.random(), 8, 3), 3);
        Actors.requireEnd(normal, METHOD);
        Hygiene.requireCalls(normal, METHOD);
        Hygiene.requireNothingLeft(normal, METHOD, "returned");
        Trace empty = play(plays, List.of(), 3);
        if (Actors.ended(empty)) {
            Hygiene.requireNothingLeft(empty, METHOD, "returned, given an empty list,");
        }
        List<CallPlan> plans = Latencies.distinct(plays.random(), 6);
        plans = Latencies.with(plans, 1, 50, Act.THROW_UNCHECKED);
        Trace failed = play(plays, Latencies.reacting(plays.random(), plans), 3);
        if (Actors.ended(failed)) {
            Hygiene.requireNothingLeft(failed, METHOD, "threw the failure of the function");
        }
        Trace interrupted = plays.play(interrupted(plays));
        if (Interruption.reachedEveryCall(interrupted)) {
            Hygiene.requireNothingLeft(interrupted, METHOD, "threw after an interrupt");
        }
    }

    @Test
    void collects_results_thread_safely(Plays plays) {
        exploreTogether(plays, 3, 2);
        exploreTogether(plays, 4, 2);
        exploreTogether(plays, 3, 3);
    }

    private static void exploreTogether(Plays plays, int inputs, int workers) {
        List<CallPlan> plans = Latencies.together(plays.random(), inputs);
        plays.explore(
                new ComputeScenario(plans, workers, Scenario.NEVER),
                Orders.many(plays.random()),
                trace -> {
                    Results.requireResults(trace, METHOD, 0, inputs);
                    Results.requireEachOnce(trace, inputs, "inputs");
                    Overlap.requireAtMost(trace, Calls.of(trace), workers, "applications");
                });
    }

    private static ComputeScenario interrupted(Plays plays) {
        return new ComputeScenario(Latencies.interruptibleFunctions(plays.random(), 9), 3, 50);
    }

    private static Trace play(Plays plays, List<CallPlan> plans, int parallelism) {
        return plays.play(new ComputeScenario(plans, parallelism, Scenario.NEVER));
    }

    private static void requireResults(Plays plays, List<CallPlan> plans, int parallelism) {
        Results.requireResults(play(plays, plans, parallelism), METHOD, 0, plans.size());
    }

    private static void requireFailure(Plays plays, List<CallPlan> plans) {
        Set<Integer> failing = new TreeSet<>();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).act() != Act.RETURN) {
                failing.add(i);
            }
        }
        Trace trace = play(plays, plans, 3);
        Thrown error = Actors.thrown(trace, 0, METHOD, "the failure of the function");
        Failures.requireVery(trace, METHOD, failing, error);
    }
}
