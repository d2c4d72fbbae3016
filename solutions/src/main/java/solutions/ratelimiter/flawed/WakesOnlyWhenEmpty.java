package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Wakes the waiting callers when the last running call has ended, not each time that one has.
///
/// A permit is free and callers wait, but nobody tells them.
public final class WakesOnlyWhenEmpty implements RateLimiter {

    private final int max;
    private int running;

    public WakesOnlyWhenEmpty(int maxConcurrent) {
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
        if (running == 0) {
            notifyAll();
        }
    }
}
