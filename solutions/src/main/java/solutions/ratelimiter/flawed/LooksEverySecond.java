package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Looks once a second whether a permit is free, and sleeps in between.
///
/// Each call starts up to a second late. Shorter naps would trade this for a busy processor.
public final class LooksEverySecond implements RateLimiter {

    private final Semaphore permits;

    public LooksEverySecond(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        while (!permits.tryAcquire()) {
            Thread.sleep(1000);
        }
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
