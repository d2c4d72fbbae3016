package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Catches exceptions to give the permit back, but an `Error` is no exception.
///
/// A failed assertion or a stack overflow in a call costs one permit for good.
public final class LeaksThePermitOfAnError implements RateLimiter {

    private final Semaphore permits;

    public LeaksThePermitOfAnError(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        T result;
        try {
            result = call.call();
        } catch (Exception e) {
            permits.release();
            throw e;
        }
        permits.release();
        return result;
    }
}
