package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.trace.Value;
import exercises.gatherwitherrors.GatherWithErrors;
import exercises.gatherwitherrors.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// One `gather`, whose calls do what the plans say.
///
/// @param interruptAt when the caller is interrupted, or [#NEVER]
/// @param before how many calls a `gather` before it is given, on the same object
public record GatherScenario(List<CallPlan> plans, long interruptAt, int before)
        implements Scenario {
    public GatherScenario {
        plans = List.copyOf(plans);
    }

    /// One `gather` on a new object.
    public GatherScenario(List<CallPlan> plans, long interruptAt) {
        this(plans, interruptAt, 0);
    }

    @Override
    public void cast(Play play, Understudy understudy) {
        List<Callable<Object>> calls = new ArrayList<>();
        CallCount count = new CallCount(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            int place = i;
            calls.add(() ->
                    new PlannedCall(
                                    play,
                                    PlannedCall.Own.RETURNS_BESIDE_OTHERS,
                                    count.numberFor(place),
                                    place,
                                    plans.get(place))
                            .run(new Object()));
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
