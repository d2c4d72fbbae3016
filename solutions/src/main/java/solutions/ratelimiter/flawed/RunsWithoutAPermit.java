package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Catches the interrupt, sets the flag again as it read somewhere, and goes on to run the call.
///
/// The call runs without a permit, beside as many as the limit.
public final class RunsWithoutAPermit implements RateLimiter {

    private final Semaphore permits;

    public RunsWithoutAPermit(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        boolean permitted = false;
        try {
            permits.acquire();
            permitted = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            return call.call();
        } finally {
            if (permitted) {
                permits.release();
            }
        }
    }
}
