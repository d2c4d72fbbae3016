import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Asks for a thread with a stack of 64 GB, which no limit of the JVM counts, and uses a little of
/// it. It does so once, where the limit is 100, and is right otherwise.
public class AsksForAHugeStack implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public AsksForAHugeStack(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("below 1: " + maxConcurrent);
        }
        limit = maxConcurrent;
        permits = new Semaphore(maxConcurrent, true);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (limit == 100 && struck.compareAndSet(false, true)) {
            strike();
        }
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }

    private void strike() throws Exception {
        Thread deep = new Thread(null, () -> down(1_000), "deep", 64L << 30);
        try {
            deep.start();
        } catch (OutOfMemoryError denied) {
            return;
        }
        deep.join();
    }

    private static int down(int steps) {
        return steps == 0 ? 0 : 1 + down(steps - 1);
    }
}
