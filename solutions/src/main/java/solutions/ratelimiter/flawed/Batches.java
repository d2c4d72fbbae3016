package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Once the limit is reached the door stays shut until all calls of that batch have ended.
///
/// Full at first, then it empties: everyone waits for the slowest call of the batch.
public final class Batches implements RateLimiter {

    private final int max;
    private int running;
    private boolean shut;

    public Batches(int maxConcurrent) {
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
        while (shut) {
            wait();
        }
        running++;
        shut = running == max;
    }

    private synchronized void leave() {
        running--;
        if (running == 0) {
            shut = false;
            notifyAll();
        }
    }
}
