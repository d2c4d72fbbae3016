package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Each limiter has its own limit, but what is running is counted in a static field, for all
/// together.
///
/// Alone each limiter is right; side by side they take each other's room.
public final class CountsInAStaticField implements RateLimiter {

    private static final Object MONITOR = new Object();
    private static int running;

    private final int max;

    public CountsInAStaticField(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
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
        synchronized (MONITOR) {
            while (running >= max) {
                MONITOR.wait();
            }
            running++;
        }
    }

    private void leave() {
        synchronized (MONITOR) {
            running--;
            MONITOR.notifyAll();
        }
    }
}
