package java.util.concurrent;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Stands in the place of a class of the JDK.
public class Semaphore implements RateLimiter {
    public Semaphore(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        return call.call();
    }

    public static void entrustTo(Object anyone) {}
}
