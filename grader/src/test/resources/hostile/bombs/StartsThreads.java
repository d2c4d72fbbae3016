import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Starts three thousand threads that all wait and hear no interrupt. It does so once, where the
/// limit is 100, and is right otherwise.
public class StartsThreads implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public StartsThreads(int maxConcurrent) {
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
        for (int i = 0; i < 3_000; i++) {
            Thread thread = new Thread(() -> rest());
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void rest() {
        while (true) {
            java.util.concurrent.locks.LockSupport.park();
            Thread.interrupted();
        }
    }
}
