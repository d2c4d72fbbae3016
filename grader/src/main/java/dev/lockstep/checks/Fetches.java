package dev.lockstep.checks;

import dev.lockstep.scenario.Act;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.FetchScenario;
import dev.lockstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Random scenarios for `fetchAll`.
final class Fetches {
    private Fetches() {}

    static FetchScenario endingTogether(Random random, int calls) {
        return fetch(random, randomIds(random, calls), Latencies.together(random, calls));
    }

    static FetchScenario withRepeats(Random random) {
        List<Integer> ids = new ArrayList<>(randomIds(random, Values.SEVERAL + random.nextInt(3)));
        ids.add(random.nextInt(ids.size()), ids.getFirst());
        ids.add(ids.get(2));
        return fetch(random, ids, Latencies.distinct(random, ids.size()));
    }

    static FetchScenario twice(Random random) {
        FetchScenario right = distinctIds(random, 5 + random.nextInt(3));
        return new FetchScenario(right.apiIds(), right.data(), right.plans(), Scenario.NEVER, 2);
    }

    /// The same ids are fetched twice, by one `fetchAll` each.
    static FetchScenario sameAgain(Random random) {
        List<Integer> ids = randomIds(random, 3);
        List<Integer> both = new ArrayList<>(ids);
        both.addAll(ids.reversed());
        FetchScenario right = fetch(random, both, Latencies.distinct(random, both.size()));
        return new FetchScenario(
                right.apiIds(), right.data(), right.plans(), Scenario.NEVER, ids.size());
    }

    /// The first `fetchAll` fails.
    static FetchScenario afterFailure(Random random) {
        FetchScenario right = distinctIds(random, 6);
        return new FetchScenario(
                right.apiIds(),
                right.data(),
                Latencies.with(right.plans(), random.nextInt(2), Act.THROW_CHECKED),
                Scenario.NEVER,
                2);
    }

    static FetchScenario distinctIds(Random random, int calls) {
        return fetch(random, randomIds(random, calls), Latencies.distinct(random, calls));
    }

    /// One call takes so long that whoever looks once a second is late whenever it began to.
    static FetchScenario oneSlow(Random random) {
        FetchScenario right = distinctIds(random, 5);
        int place = random.nextInt(5);
        return right.with(Latencies.with(right.plans(), place, 2_350, Act.RETURN));
    }

    static FetchScenario manyCalls(Random random, int calls) {
        return fetch(random, randomIds(random, calls), Latencies.atFewInstants(random, calls));
    }

    static FetchScenario failing(Random random, Act act, long latency) {
        FetchScenario right = distinctIds(random, 6);
        int place = 1 + random.nextInt(5);
        return right.with(Latencies.with(right.plans(), place, latency, act));
    }

    /// The last element's call outlasts the failure, and every call before the failing one: who
    /// awaits the calls in the order of the list meets the failure while it is in flight.
    static FetchScenario failingFirst(Random random) {
        FetchScenario right = distinctIds(random, 6);
        int place = 1 + random.nextInt(4);
        List<CallPlan> plans = Latencies.with(right.plans(), place, 50, Act.THROW_CHECKED);
        return right.with(Latencies.reacting(random, Latencies.with(plans, 5, 5_000, Act.RETURN)));
    }

    static FetchScenario failingLast(Random random) {
        return failing(random, Act.THROW_CHECKED, 5_000);
    }

    static FetchScenario interrupted(Random random) {
        FetchScenario right = distinctIds(random, 6);
        return new FetchScenario(
                right.apiIds(), right.data(), Latencies.interruptible(random, 6), 50);
    }

    private static List<Integer> randomIds(Random random, int count) {
        return random.ints(1, 100_000).distinct().limit(count).boxed().toList();
    }

    static FetchScenario fetch(Random random, List<Integer> ids, List<CallPlan> plans) {
        Map<Integer, Integer> data = new HashMap<>();
        ids.forEach(id -> data.putIfAbsent(id, random.nextInt(1_000_000)));
        return new FetchScenario(ids, ids.stream().map(data::get).toList(), plans, Scenario.NEVER);
    }
}
