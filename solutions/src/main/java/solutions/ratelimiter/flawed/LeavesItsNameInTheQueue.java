package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/// A caller that is interrupted while it waits leaves its name in the queue: a later wake-up goes
/// to somebody who has left, and the caller behind sleeps on.
public final class LeavesItsNameInTheQueue implements RateLimiter {
    private final int max;
    private final Queue<Thread> queue = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private int running;

    public LeavesItsNameInTheQueue(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        while (!entered()) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        try {
            return call.call();
        } finally {
            leave();
        }
    }

    private boolean entered() {
        lock.lock();
        try {
            Thread me = Thread.currentThread();
            if (running < max) {
                running++;
                queue.remove(me);
                return true;
            }
            if (!queue.contains(me)) {
                queue.add(me);
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            running--;
            LockSupport.unpark(queue.poll());
        } finally {
            lock.unlock();
        }
    }
}
