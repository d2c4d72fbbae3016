package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// A semaphore, and a `finally` that gives the permit back on every way out.
///
/// The tool made for this job. Note that `acquire` stands before the `try`: who did not get a
/// permit must not give one back.
public final class SemaphorePermits implements RateLimiter {

    private final Semaphore permits;

    public SemaphorePermits(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent, true);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
