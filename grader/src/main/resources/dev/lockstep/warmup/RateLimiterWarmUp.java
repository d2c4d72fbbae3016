package warmup;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What a stage is warmed with. It is no right answer, and not meant to be one. */
public final class RateLimiterWarmUp implements RateLimiter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final AtomicInteger seen = new AtomicInteger();
    private int left;

    public RateLimiterWarmUp(int maxConcurrent) {
        left = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        seen.incrementAndGet();
        lock.lockInterruptibly();
        try {
            if (left == 0) {
                room.await();
            }
            left--;
        } finally {
            lock.unlock();
        }
        T result = call.call();
        synchronized (this) {
            seen.decrementAndGet();
        }
        lock.lock();
        try {
            left++;
            room.signalAll();
        } finally {
            lock.unlock();
        }
        return result;
    }
}
