package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Hands the result through an `Optional` that must have a value: a null result becomes an
/// exception.
///
/// Works for every call that returns something, and fails for the one that has nothing to say.
public final class RejectsNull implements RateLimiter {

    private final Semaphore permits;

    public RejectsNull(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return Optional.of(call.call()).get();
        } finally {
            permits.release();
        }
    }
}
