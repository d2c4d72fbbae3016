package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// The semaphore is static: the first limiter makes it, and all later ones use it too.
///
/// A slow service fills up its limiter, and the calls to a different service wait as well.
public final class SharedStaticSemaphore implements RateLimiter {

    private static final AtomicReference<Semaphore> PERMITS = new AtomicReference<>();

    public SharedStaticSemaphore(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        PERMITS.compareAndSet(null, new Semaphore(maxConcurrent));
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        PERMITS.get().acquire();
        try {
            return call.call();
        } finally {
            PERMITS.get().release();
        }
    }
}
