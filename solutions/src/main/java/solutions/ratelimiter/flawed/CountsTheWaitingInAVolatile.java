package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Whoever leaves wakes a caller if some are waiting, and how many are waiting stands in a
/// `volatile` counter.
///
/// `volatile` does not make `++` one step: two callers that begin to wait together count as one,
/// and the last of those who wait is not woken any more.
public final class CountsTheWaitingInAVolatile implements RateLimiter {

    private final AtomicInteger free;
    private volatile int waiting;

    public CountsTheWaitingInAVolatile(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        free = new AtomicInteger(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        enter();
        try {
            return call.call();
        } finally {
            leave();
        }
    }

    private void enter() throws InterruptedException {
        if (!tryTake()) {
            waiting++;
            try {
                awaitPermit();
            } finally {
                waiting--;
            }
        }
    }

    private synchronized void awaitPermit() throws InterruptedException {
        while (!tryTake()) {
            wait();
        }
    }

    private boolean tryTake() {
        return free.getAndUpdate(n -> n > 0 ? n - 1 : n) > 0;
    }

    private void leave() {
        free.incrementAndGet();
        if (waiting > 0) {
            synchronized (this) {
                notify();
            }
        }
    }
}
