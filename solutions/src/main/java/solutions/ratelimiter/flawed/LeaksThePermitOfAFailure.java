package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Gives the permit back after the call, but not in a `finally`: a call that fails keeps it.
///
/// After as many failures as the limit, every caller waits for ever.
public final class LeaksThePermitOfAFailure implements RateLimiter {

    private final Semaphore permits;

    public LeaksThePermitOfAFailure(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        T result = call.call();
        permits.release();
        return result;
    }
}
