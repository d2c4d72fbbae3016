package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// The semaphore is made when the first caller needs it.
///
/// Two first callers that come together make one each. The field keeps one of them, and whoever got
/// the other runs beside the limit.
public final class FirstCallerMakesTheSemaphore implements RateLimiter {

    private final int max;
    private volatile Semaphore permits;

    public FirstCallerMakesTheSemaphore(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Semaphore mine = permits();
        mine.acquire();
        try {
            return call.call();
        } finally {
            mine.release();
        }
    }

    private Semaphore permits() {
        if (permits == null) {
            permits = new Semaphore(max);
        }
        return permits;
    }
}
