package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// A lock with a condition that says what is waited for.
///
/// Like `wait` and `notify`, but the condition has a name and the lock belongs to nobody else.
/// Shines once there are two different things to wait for.
public final class LockAndCondition implements RateLimiter {

    private final Lock lock = new ReentrantLock();
    private final Condition roomForOneMore = lock.newCondition();
    private int free;

    public LockAndCondition(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        free = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        lock.lockInterruptibly();
        try {
            while (free == 0) {
                roomForOneMore.await();
            }
            free--;
        } finally {
            lock.unlock();
        }
        try {
            return call.call();
        } finally {
            lock.lock();
            try {
                free++;
                roomForOneMore.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
