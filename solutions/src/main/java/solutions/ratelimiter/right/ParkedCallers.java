package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// No lock at all: a compare-and-set on the count, a queue of waiting threads, `park` and `unpark`.
///
/// A caller joins the queue before it looks at the count, so nobody who gives a permit back can
/// overlook it. A permit that a woken caller does not use, it offers to the next. Fast, and hard to
/// get right: a lock is the better choice until measurements say otherwise.
public final class ParkedCallers implements RateLimiter {

    private final AtomicInteger free;
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

    public ParkedCallers(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        free = new AtomicInteger(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (!tryTake()) {
            waitAndTake();
        }
        try {
            return call.call();
        } finally {
            free.incrementAndGet();
            wakeFirst();
        }
    }

    private boolean tryTake() {
        return free.getAndUpdate(n -> n > 0 ? n - 1 : n) > 0;
    }

    private void waitAndTake() throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            while (!tryTake()) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } finally {
            waiting.remove(me);
            if (free.get() > 0) {
                wakeFirst();
            }
        }
    }

    private void wakeFirst() {
        Thread first = waiting.peek();
        if (first != null) {
            LockSupport.unpark(first);
        }
    }
}
