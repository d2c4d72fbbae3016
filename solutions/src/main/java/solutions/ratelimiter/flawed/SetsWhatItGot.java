package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes a permit in one atomic step, and gives it back in two: `set` what `get` said, plus one.
///
/// A permit that another caller takes in between is given back with it, and one too many gets in.
public final class SetsWhatItGot implements RateLimiter {

    private final AtomicInteger free;

    public SetsWhatItGot(int maxConcurrent) {
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

    private synchronized void enter() throws InterruptedException {
        while (!tryTake()) {
            wait();
        }
    }

    private boolean tryTake() {
        return free.getAndUpdate(n -> n > 0 ? n - 1 : n) > 0;
    }

    private void leave() {
        free.set(free.get() + 1);
        synchronized (this) {
            notifyAll();
        }
    }
}
