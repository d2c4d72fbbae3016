package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// A caller that was woken does not look again whether there is room: an `if` stands where a
/// `while` belongs.
///
/// When two calls end together, the first one woken still sees room and wakes a further caller. By
/// the time that one goes on, the room has gone to the second one woken.
public final class WaitsWithAnIf implements RateLimiter {

    private final int max;
    private int running;

    public WaitsWithAnIf(int maxConcurrent) {
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
        if (running == max) {
            wait();
        }
        running++;
        if (running < max) {
            notify();
        }
    }

    private synchronized void leave() {
        running--;
        notify();
    }
}
