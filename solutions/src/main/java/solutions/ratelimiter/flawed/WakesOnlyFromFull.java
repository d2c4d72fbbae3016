package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Wakes a caller only where the limit was reached until now: as long as fewer are running, it
/// thinks, nobody can be waiting.
///
/// When two calls end together, the second one ends before the caller that the first one woke has
/// come in. It wakes nobody, and its permit stays unused.
public final class WakesOnlyFromFull implements RateLimiter {

    private final int max;
    private int running;

    public WakesOnlyFromFull(int maxConcurrent) {
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
        if (running == max) {
            notify();
        }
        running--;
    }
}
