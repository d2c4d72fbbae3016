package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Catches the interrupt in a retry loop and sets the flag again: the next attempt fails at once,
/// for ever.
///
/// A processor is at 100 %, and the caller never comes back.
public final class SpinsWhenInterrupted implements RateLimiter {

    private final Semaphore permits;

    public SpinsWhenInterrupted(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        boolean permitted = false;
        while (!permitted) {
            try {
                permits.acquire();
                permitted = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
