package solutions.ratelimiter.flawed;

import exercises.ratelimiter.*;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Tries for a permit and then waits, without another look under the lock: a permit that comes back
/// in between wakes nobody.
public class WaitsWithoutLooking implements RateLimiter {

    private final AtomicInteger free;
    private final Object bench = new Object();
    private int waiting; // guarded by bench

    public WaitsWithoutLooking(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("maxConcurrent: " + maxConcurrent);
        }
        free = new AtomicInteger(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        while (!tryTake()) {
            synchronized (bench) {
                waiting++;
                try {
                    bench.wait();
                } finally {
                    waiting--;
                }
            }
        }
        try {
            return call.call();
        } finally {
            free.incrementAndGet();
            synchronized (bench) {
                if (waiting > 0) {
                    bench.notify();
                }
            }
        }
    }

    private boolean tryTake() {
        return free.getAndUpdate(f -> f > 0 ? f - 1 : 0) > 0;
    }
}
