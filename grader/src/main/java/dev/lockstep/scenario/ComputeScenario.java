package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.scenario.CallFailures.FunctionInterrupted;
import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One `map` over as many inputs as there are plans; input i is applied by the call with number i.
///
/// @param parallelism handed to the submission as it is, valid or not
/// @param interruptAt when the caller is interrupted, or [#NEVER]
/// @param alike whether each input equals every other, and each result
/// @param before how many inputs a `map` before it is given, on the same object; it may fail
/// @param workersBefore parallelism of that one
public record ComputeScenario(
        List<CallPlan> plans,
        int parallelism,
        long interruptAt,
        boolean alike,
        int before,
        int workersBefore)
        implements Scenario {
    public ComputeScenario {
        plans = List.copyOf(plans);
    }

    /// With one worker more before.
    public ComputeScenario(
            List<CallPlan> plans, int parallelism, long interruptAt, boolean alike, int before) {
        this(plans, parallelism, interruptAt, alike, before, parallelism + 1);
    }

    /// Inputs that all differ.
    public ComputeScenario(List<CallPlan> plans, int parallelism, long interruptAt) {
        this(plans, parallelism, interruptAt, false, 0);
    }

    /// What the function is applied to, and what it makes of it: an object that tells nothing but
    /// which others it equals.
    private static final class Input {
        private final int place;
        private final int value;

        Input(int place, int value) {
            this.place = place;
            this.value = value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Input input && input.value == value;
        }

        @Override
        public int hashCode() {
            return value;
        }

        @Override
        public String toString() {
            return "input " + place;
        }
    }

    @Override
    public void cast(Play play, Understudy understudy) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            inputs.add(new Input(i, alike ? 0 : i));
        }
        CallCount count = new CallCount(plans.size());
        Function<Input, @Nullable Object> function =
                input -> apply(play, count.numberFor(input.place), input);
        play.actor(
                "caller",
                0,
                () -> {
                    ParallelCompute underTest = understudy.make(ParallelCompute.class);
                    mapBefore(underTest, inputs, function);
                    List<Input> rest = new ArrayList<>(inputs.subList(before, inputs.size()));
                    return underTest.map(rest, function, parallelism);
                },
                returned -> play.tell().items(returned, play.tell()::value));
        if (interruptAt != NEVER) {
            play.interrupt(0, interruptAt);
        }
    }

    /// A failure that is planned is no matter here.
    private void mapBefore(
            ParallelCompute underTest,
            List<Input> inputs,
            Function<Input, @Nullable Object> function)
            throws InterruptedException {
        if (before == 0) {
            return;
        }
        try {
            underTest.map(new ArrayList<>(inputs.subList(0, before)), function, workersBefore);
        } catch (RuntimeException failure) {
            if (!CallPlan.anyFails(plans.subList(0, before))) {
                throw failure;
            }
        }
    }

    /// Results equal one another where their inputs do.
    private @Nullable Object apply(Play play, int call, Input input) {
        try {
            CallPlan plan = plans.get(input.place);
            return new PlannedCall(play, PlannedCall.Own.RETURNS, call, input.place, plan)
                    .run(new Input(input.place, input.value));
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FunctionInterrupted(call);
        } catch (Exception e) {
            throw new IllegalStateException("a function throws nothing checked", e);
        }
    }
}
