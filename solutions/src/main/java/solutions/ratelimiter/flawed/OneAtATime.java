package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// The permits are counted properly, but the call runs while a lock is held.
///
/// The limit may be 100: one call runs, the others queue up for the lock.
public final class OneAtATime implements RateLimiter {

    private final Semaphore permits;
    private final Lock lock = new ReentrantLock();

    public OneAtATime(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            lock.lockInterruptibly();
            try {
                return call.call();
            } finally {
                lock.unlock();
            }
        } finally {
            permits.release();
        }
    }
}
