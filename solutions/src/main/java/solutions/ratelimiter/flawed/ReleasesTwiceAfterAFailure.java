package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Gives the permit back where the failure is caught, and once more in `finally`.
///
/// Each failure raises the limit by one.
public final class ReleasesTwiceAfterAFailure implements RateLimiter {

    private final Semaphore permits;

    public ReleasesTwiceAfterAFailure(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return call.call();
        } catch (Exception e) {
            permits.release();
            throw e;
        } finally {
            permits.release();
        }
    }
}
