package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.trace.Value;
import exercises.concurrentfetch.ApiClient;
import exercises.concurrentfetch.ApiResponse;
import exercises.concurrentfetch.ConcurrentFetch;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One `fetchAll`: the call with number i answers the i-th id; calls beyond these get higher
/// numbers.
///
/// @param apiIds what is fetched, repetitions included
/// @param data what the APIs answer, by the place of the id
/// @param plans what each call does, by the place of the id
/// @param interruptAt when the caller is interrupted, or [#NEVER]
/// @param before how many ids are fetched by a `fetchAll` before it, on the same object, which may
///   fail
public record FetchScenario(
        List<Integer> apiIds,
        List<Integer> data,
        List<CallPlan> plans,
        long interruptAt,
        int before)
        implements Scenario {
    private static final CallPlan EXTRA = CallPlan.returning(10);

    public FetchScenario {
        apiIds = List.copyOf(apiIds);
        data = List.copyOf(data);
        plans = List.copyOf(plans);
    }

    /// One `fetchAll` on a new object.
    public FetchScenario(
            List<Integer> apiIds, List<Integer> data, List<CallPlan> plans, long interruptAt) {
        this(apiIds, data, plans, interruptAt, 0);
    }

    /// The same ids, whose calls do what other plans say.
    public FetchScenario with(List<CallPlan> others) {
        return new FetchScenario(apiIds, data, others, interruptAt, before);
    }

    @Override
    public void cast(Play play, Understudy understudy) {
        ApiClient client = new Api(play, this);
        play.actor(
                "caller",
                0,
                () -> {
                    ConcurrentFetch underTest = understudy.make(ConcurrentFetch.class);
                    fetchBefore(underTest, client);
                    List<Integer> rest = apiIds.subList(before, apiIds.size());
                    return underTest.fetchAll(client, new ArrayList<>(rest));
                },
                returned -> play.tell().items(returned, item -> response(play, item)));
        if (interruptAt != NEVER) {
            play.interrupt(0, interruptAt);
        }
    }

    /// A failure that is planned is no matter here.
    private void fetchBefore(ConcurrentFetch underTest, ApiClient client)
            throws IOException, InterruptedException {
        if (before == 0) {
            return;
        }
        try {
            underTest.fetchAll(client, new ArrayList<>(apiIds.subList(0, before)));
        } catch (IOException | RuntimeException failure) {
            if (!CallPlan.anyFails(plans.subList(0, before))) {
                throw failure;
            }
        }
    }

    private static Value response(Play play, Object item) {
        return item instanceof ApiResponse(int apiId, int data)
                ? new Value.Response(apiId, data)
                : play.tell().value(item);
    }

    /// The client that the submission is given.
    private static final class Api implements ApiClient {
        private final Play play;
        private final FetchScenario scenario;
        private final Map<Integer, Deque<Integer>> places = new HashMap<>();
        private int next;

        Api(Play play, FetchScenario scenario) {
            this.play = play;
            this.scenario = scenario;
            this.next = scenario.apiIds.size();
            for (int i = 0; i < scenario.apiIds.size(); i++) {
                places.computeIfAbsent(scenario.apiIds.get(i), id -> new ArrayDeque<>()).add(i);
            }
        }

        @Override
        public ApiResponse fetch(int apiId) throws IOException, InterruptedException {
            int call = numberFor(apiId);
            boolean planned = call < scenario.apiIds.size();
            int place = planned ? call : scenario.apiIds.indexOf(apiId);
            int data = place < 0 ? apiId : scenario.data.get(place);
            CallPlan plan = planned ? scenario.plans.get(call) : again(place);
            int answers = place < 0 ? call : place;
            try {
                return Objects.requireNonNull(
                        new PlannedCall(play, PlannedCall.Own.THROWS, call, answers, plan)
                                .run(new ApiResponse(apiId, data)));
            } catch (IOException | InterruptedException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a fetch throws nothing else", e);
            }
        }

        /// What failed fails again, and soon. Before an interrupt a call too many takes as long as
        /// the others, so that there is something to interrupt.
        private CallPlan again(int place) {
            if (place < 0) {
                return EXTRA;
            }
            CallPlan plan = scenario.plans.get(place);
            boolean toBeInterrupted =
                    scenario.interruptAt != NEVER && play.millis() < scenario.interruptAt;
            return toBeInterrupted ? plan : CallPlan.of(EXTRA.latency(), plan.act());
        }

        private int numberFor(int apiId) {
            synchronized (places) {
                Deque<Integer> open = places.get(apiId);
                return open == null || open.isEmpty() ? next++ : open.remove();
            }
        }
    }
}
