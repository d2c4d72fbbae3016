package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Takes any limit, 0 and negative ones too.
///
/// Nothing tells that the limit makes no sense; every call waits for ever.
public final class AcceptsZero implements RateLimiter {

    private final Semaphore permits;

    public AcceptsZero(int maxConcurrent) {

        permits = new Semaphore(maxConcurrent);
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
