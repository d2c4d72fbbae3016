package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Waits while more than the limit are running, where it should wait while the limit is reached.
///
/// One call more than allowed gets in. With a limit of 100 it takes a careful look to see it.
public final class OneTooMany implements RateLimiter {

    private final int max;
    private int running;

    public OneTooMany(int maxConcurrent) {
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
        while (running > max) {
            wait();
        }
        running++;
    }

    private synchronized void leave() {
        running--;
        notify();
    }
}
