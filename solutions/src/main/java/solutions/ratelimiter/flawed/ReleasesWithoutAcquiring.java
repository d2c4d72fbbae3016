package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// `acquire` stands inside the `try`: who is interrupted while waiting gives back a permit that it
/// never had.
///
/// Each interrupted caller raises the limit by one.
public final class ReleasesWithoutAcquiring implements RateLimiter {

    private final Semaphore permits;

    public ReleasesWithoutAcquiring(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        try {
            permits.acquire();
            return call.call();
        } finally {
            permits.release();
        }
    }
}
