package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Cuts the limit off at 50, because nobody will ever need more.
///
/// Right for every small limit. With 100 asked for, half of the service stays unused.
public final class FiftyMustDo implements RateLimiter {

    private final Semaphore permits;

    public FiftyMustDo(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(Math.min(maxConcurrent, 50));
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
