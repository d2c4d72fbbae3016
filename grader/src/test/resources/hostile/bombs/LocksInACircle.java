import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Has two threads wait for the lock of the other. It does so once, where the limit is 100, and
/// is right otherwise.
public class LocksInACircle implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public LocksInACircle(int maxConcurrent) {
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
        Object one = new Object();
        Object other = new Object();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread.ofPlatform().start(() -> hold(both, one, other));
        hold(both, other, one);
    }

    private static void hold(CyclicBarrier both, Object first, Object second) {
        synchronized (first) {
            try {
                both.await();
            } catch (Exception e) {
                return;
            }
            synchronized (second) {
                System.out.println("never");
            }
        }
    }
}
