package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Callers count themselves in under one lock and out under another, though both count in the same
/// field.
///
/// When one comes in while another goes out, one of the two counts is lost. If it is the one who
/// came in, a further caller gets in later.
public final class OneLockInAnotherOut implements RateLimiter {

    private final Object entrance = new Object();
    private final Object exit = new Object();
    private final int max;
    private volatile int running;

    public OneLockInAnotherOut(int maxConcurrent) {
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
        synchronized (entrance) {
            while (running >= max) {
                entrance.wait();
            }
            running++;
        }
    }

    private void leave() {
        synchronized (exit) {
            running--;
        }
        synchronized (entrance) {
            entrance.notifyAll();
        }
    }
}
