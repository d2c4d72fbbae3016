package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/// Wakes the first in the queue by name. Where that one is interrupted at the same moment it
/// leaves, and hands the wake-up on to nobody: the caller behind sleeps on beside a free permit.
public final class WakesOneWhoLeaves implements RateLimiter {
    private final int max;
    private final Queue<Thread> queue = new ArrayDeque<>();
    private int running;

    public WakesOneWhoLeaves(int maxConcurrent) {
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
                synchronized (queue) {
                    queue.remove(Thread.currentThread());
                }
                throw new InterruptedException();
            }
        }
        try {
            return call.call();
        } finally {
            synchronized (queue) {
                running--;
                LockSupport.unpark(queue.poll());
            }
        }
    }

    private boolean entered() {
        synchronized (queue) {
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
        }
    }
}
