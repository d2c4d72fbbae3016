package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// A count behind `synchronized`, with `wait` and `notify`.
///
/// What every Java object offers without an import. The call itself runs outside the monitor, or
/// only one could run at a time.
public final class MonitorCount implements RateLimiter {

    private final int max;
    private int running;

    public MonitorCount(int maxConcurrent) {
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

    private synchronized void enter() throws InterruptedException {
        while (running == max) {
            wait();
        }
        running++;
    }

    private synchronized void leave() {
        running--;
        notify();
    }
}
