package dev.lockstep.weaving;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Stands in the place of a class that woven classes call.
public class Points implements RateLimiter {
    public Points(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        return call.call();
    }

    public static void entrustTo(Object anyone) {}
}
