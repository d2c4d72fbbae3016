package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Each thread has permits of its own, so no thread ever meets another one's.
///
/// Tried out from one thread it looks right. From many threads there is no limit at all.
public final class LimitForEachCaller implements RateLimiter {

    private final ThreadLocal<Semaphore> permits;

    public LimitForEachCaller(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = ThreadLocal.withInitial(() -> new Semaphore(maxConcurrent));
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Semaphore mine = permits.get();
        mine.acquire();
        try {
            return call.call();
        } finally {
            mine.release();
        }
    }
}
