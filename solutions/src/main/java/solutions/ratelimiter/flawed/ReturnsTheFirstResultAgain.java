package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// Keeps the first result and gives it to every caller after that: someone added a cache.
///
/// The second caller gets the first one's answer.
public final class ReturnsTheFirstResultAgain implements RateLimiter {

    private final Semaphore permits;
    private final AtomicReference<Object> known = new AtomicReference<>();

    public ReturnsTheFirstResultAgain(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            T result = call.call();
            known.compareAndSet(null, result);
            return cast(known.get());
        } finally {
            permits.release();
        }
    }

    @SuppressWarnings("unchecked") // Only as right as the cache is.
    private static <T> T cast(Object result) {
        return (T) result;
    }
}
