package dev.lockstep.scenario;

import dev.lockstep.conductor.Play;
import dev.lockstep.trace.Value;
import exercises.ratelimiter.RateLimiter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Callers that arrive at limiters. Actor 0 makes the limiters; the caller with number i in the
/// list is actor i + 1 and brings the call with number i.
///
/// @param limits one limiter each, handed to the constructor as they are, valid or not
/// @param one whether all callers bring one and the same object: whose call it then is, is told by
///   the order in which they begin
public record LimiterScenario(List<Integer> limits, List<Caller> callers, boolean one)
        implements Scenario {
    /// From how many callers on they are virtual threads.
    private static final int MANY = 40;

    public LimiterScenario {
        limits = List.copyOf(limits);
        callers = List.copyOf(callers);
    }

    /// Callers that bring a call of their own each.
    public LimiterScenario(List<Integer> limits, List<Caller> callers) {
        this(limits, callers, false);
    }

    /// One thread that calls a limiter.
    ///
    /// @param limiter place of the limiter in `limits`
    /// @param arrival when it calls, from 1
    /// @param interruptAt when it is interrupted, or [Scenario#NEVER]
    /// @param through place of another limiter, which its call calls in turn, or [#NONE]
    /// @param before what it calls the same limiter for before that, one after the other; these
    ///   calls have numbers beyond the list
    public record Caller(
            int limiter,
            long arrival,
            CallPlan plan,
            long interruptAt,
            int through,
            List<CallPlan> before) {
        private static final int NONE = -1;

        public Caller {
            before = List.copyOf(before);
        }

        /// One that calls once.
        public Caller(int limiter, long arrival, CallPlan plan, long interruptAt) {
            this(limiter, arrival, plan, interruptAt, NONE, List.of());
        }

        /// The same, after other calls of its.
        public Caller after(List<CallPlan> others) {
            return new Caller(limiter, arrival, plan, interruptAt, through, others);
        }

        /// The same, whose call calls another limiter.
        public Caller through(int other) {
            return new Caller(limiter, arrival, plan, interruptAt, other, before);
        }
    }

    @Override
    public void cast(Play play, Understudy understudy) {
        List<RateLimiter> limiters = new ArrayList<>();
        CallCount count = new CallCount(callers.size());
        Callable<@Nullable Object> forAll = () -> run(play, count.open());
        play.actor("builder", 0, () -> build(understudy, limiters), made -> new Value.Nothing());
        for (int i = 0; i < callers.size(); i++) {
            int place = i;
            Caller caller = callers.get(i);
            Callable<@Nullable Object> own =
                    () -> run(play, count.numberFor(place), place, caller.plan());
            play.actor(
                    "caller-" + place,
                    callers.size() > MANY,
                    caller.arrival(),
                    () -> {
                        RateLimiter limiter = limiter(limiters, caller.limiter());
                        for (CallPlan plan : caller.before()) {
                            limiter.call(() -> run(play, count.further(), place, plan));
                        }
                        if (caller.through() != Caller.NONE) {
                            RateLimiter inner = limiter(limiters, caller.through());
                            return limiter.call(() -> inner.call(own));
                        }
                        return limiter.call(one ? forAll : own);
                    },
                    play.tell()::value);
            if (caller.interruptAt() != NEVER) {
                play.interrupt(place + 1, caller.interruptAt());
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

    private static RateLimiter limiter(List<RateLimiter> limiters, int place) {
        synchronized (limiters) {
            if (limiters.size() <= place) {
                throw new IllegalStateException("there is no limiter to call");
            }
            return limiters.get(place);
        }
    }

    private @Nullable Object run(Play play, int number) throws Exception {
        int place = Math.min(number, callers.size() - 1);
        return run(play, number, place, callers.get(place).plan());
    }

    private static @Nullable Object run(Play play, int number, int place, CallPlan plan)
            throws Exception {
        return new PlannedCall(play, PlannedCall.Own.THROWS, number, place, plan).run(new Object());
    }
}
