package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/// Counts claims, and lets only those wait who come too late. A waiter that is interrupted takes
/// its claim back, though a turn may have been given out for it already: one turn too many is left.
public final class TakesItsClaimBack implements RateLimiter {
    private final AtomicInteger free;
    private final Semaphore turns = new Semaphore(0);

    public TakesItsClaimBack(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        free = new AtomicInteger(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (free.decrementAndGet() < 0) {
            try {
                turns.acquire();
            } catch (InterruptedException e) {
                free.incrementAndGet();
                throw e;
            }
        }
        try {
            return call.call();
        } finally {
            if (free.incrementAndGet() <= 0) {
                turns.release();
            }
        }
    }
}
