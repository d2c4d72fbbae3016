package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Passes exceptions on as they are, but turns an `Error` into an exception of its own.
///
/// A failed assertion inside the call looks like an illegal state of the limiter.
public final class WrapsErrors implements RateLimiter {

    private final Semaphore permits;

    public WrapsErrors(int maxConcurrent) {
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
        } catch (Error e) {
            throw new IllegalStateException("the call broke down", e);
        } finally {
            permits.release();
        }
    }
}
