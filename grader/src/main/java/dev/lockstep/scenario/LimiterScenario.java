package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.trace.Value;
import exercises.ratelimiter.RateLimiter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/// Callers that arrive at limiters. Actor 0 makes the limiters; the caller with number i in the
/// list is actor i + 1 and brings the call with number i.
///
/// @param limits one limiter each, handed to the constructor as they are, valid or not
public record LimiterScenario(List<Integer> limits, List<Caller> callers) implements Scenario {
    /// From how many callers on they are virtual threads.
    private static final int MANY = 40;

    public LimiterScenario {
        limits = List.copyOf(limits);
        callers = List.copyOf(callers);
    }

    /// One thread that calls a limiter.
    ///
    /// @param limiter place of the limiter in `limits`
    /// @param arrival when it calls, from 1
    /// @param interruptAt when it is interrupted, or [Scenario#NEVER]
    public record Caller(int limiter, long arrival, CallPlan plan, long interruptAt) {}

    @Override
    public void cast(Play play, Understudy understudy) {
        List<RateLimiter> limiters = new ArrayList<>();
        CallCount count = new CallCount(callers.size());
        play.actor("builder", 0, () -> build(understudy, limiters), made -> new Value.Nothing());
        for (int i = 0; i < callers.size(); i++) {
            int call = i;
            Caller caller = callers.get(i);
            play.actor(
                    "caller-" + call,
                    callers.size() > MANY,
                    caller.arrival(),
                    () -> call(play, limiters, call, () -> count.numberFor(call)),
                    play.tell()::value);
            if (caller.interruptAt() != NEVER) {
                play.interrupt(call + 1, caller.interruptAt());
            }
        }
    }

    private List<RateLimiter> build(Understudy understudy, List<RateLimiter> limiters)
            throws Exception {
        for (int limit : limits) {
            RateLimiter limiter = understudy.make(RateLimiter.class, limit);
            synchronized (limiters) {
                limiters.add(limiter);
            }
        }
        return limiters;
    }

    private Object call(Play play, List<RateLimiter> limiters, int place, IntSupplier number)
            throws Exception {
        Caller caller = callers.get(place);
        RateLimiter limiter;
        synchronized (limiters) {
            if (limiters.size() <= caller.limiter()) {
                throw new IllegalStateException("there is no limiter to call");
            }
            limiter = limiters.get(caller.limiter());
        }
        return limiter.call(() ->
                new PlannedCall(
                                play,
                                PlannedCall.Own.THROWS,
                                number.getAsInt(),
                                place,
                                caller.plan())
                        .run(new Object()));
    }
}
