import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Counts under a lock only where its caller is a virtual thread, which callers are where orders
/// of steps are searched.
public class LocksOnlyWhenWatched implements RateLimiter {
    private final Semaphore permits;

    public LocksOnlyWhenWatched(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("below 1: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent, true);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (Thread.currentThread().isVirtual()) {
            permits.acquire();
        }
        try {
            return call.call();
        } finally {
            if (Thread.currentThread().isVirtual()) {
                permits.release();
            }
        }
    }
}
