package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.trace.Value;
import exercises.gatherwitherrors.GatherWithErrors;
import exercises.gatherwitherrors.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// One `gather`, whose calls do what the plans say.
///
/// @param interruptAt when the caller is interrupted, or [#NEVER]
/// @param before how many calls a `gather` before it is given, on the same object
/// @param one whether one and the same object stands at every place, whose values equal one
///   another; which place a call of it is for is told by the order in which they begin
public record GatherScenario(List<CallPlan> plans, long interruptAt, int before, boolean one)
        implements Scenario {
    public GatherScenario {
        plans = List.copyOf(plans);
    }

    /// A value that equals every other one.
    private record Alike() {}

    /// Calls that all differ.
    public GatherScenario(List<CallPlan> plans, long interruptAt, int before) {
        this(plans, interruptAt, before, false);
    }

    /// One `gather` on a new object.
    public GatherScenario(List<CallPlan> plans, long interruptAt) {
        this(plans, interruptAt, 0);
    }

    @Override
    public void cast(Play play, Understudy understudy) {
        List<Callable<@Nullable Object>> calls = new ArrayList<>();
        CallCount count = new CallCount(plans.size());
        Callable<@Nullable Object> forAll =
                () -> {
                    int number = count.open();
                    return run(play, number, Math.min(number, plans.size() - 1));
                };
        for (int i = 0; i < plans.size(); i++) {
            int place = i;
            calls.add(one ? forAll : () -> run(play, count.numberFor(place), place));
        }
        play.actor(
                "caller",
                0,
                () -> {
                    GatherWithErrors underTest = understudy.make(GatherWithErrors.class);
                    if (before > 0) {
                        underTest.gather(new ArrayList<>(calls.subList(0, before)));
                    }
                    return underTest.gather(new ArrayList<>(calls.subList(before, calls.size())));
                },
                returned -> play.tell().items(returned, item -> outcome(play, item)));
        if (interruptAt != NEVER) {
            play.interrupt(0, interruptAt);
        }
    }

    private @Nullable Object run(Play play, int number, int place) throws Exception {
        return new PlannedCall(
                        play,
                        PlannedCall.Own.RETURNS_BESIDE_OTHERS,
                        number,
                        place,
                        plans.get(place))
                .run(one ? new Alike() : new Object());
    }

    private static Value outcome(Play play, Object item) {
        return switch (item) {
            case Outcome.Success<?>(Object value) -> new Value.Success(play.tell().value(value));
            case Outcome.Failure<?>(Throwable error) ->
                    error == null
                            ? new Value.Other("Failure of null")
                            : new Value.Failure(play.tell().thrown(error));
            default -> play.tell().value(item);
        };
    }
}
