package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Waits for its permit whatever happens: an interrupt does not get through to it.
///
/// A caller that was told to stop stays in the line, and its call runs in the end.
public final class IgnoresTheInterrupt implements RateLimiter {

    private final Semaphore permits;

    public IgnoresTheInterrupt(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquireUninterruptibly();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
