package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Checks the limit in the first call, not where the limiter is made.
///
/// The mistake shows far away from the line that made it.
public final class ComplainsTooLate implements RateLimiter {

    private final Semaphore permits;
    private final int max;

    public ComplainsTooLate(int maxConcurrent) {

        max = maxConcurrent;
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (max < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + max);
        }
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
