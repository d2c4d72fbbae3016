package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Waits in slices: tries for a quarter of a second, counts the attempt, tries again.
///
/// A permit that gets free still wakes the caller at once. Shines where a waiting caller has to do
/// something now and then, such as to report how long it has been waiting.
public final class TimedAttempts implements RateLimiter {

    private static final long SLICE_MS = 250;

    private final Semaphore permits;
    private final AtomicLong slicesWaited = new AtomicLong();

    public TimedAttempts(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        while (!permits.tryAcquire(SLICE_MS, TimeUnit.MILLISECONDS)) {
            slicesWaited.incrementAndGet();
        }
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
