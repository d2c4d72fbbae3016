package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/// Limiters of the same limit get the same semaphore out of a static map: together they let as many
/// run as one of them may.
public final class SharesByLimit implements RateLimiter {
    private static final Map<Integer, Semaphore> SEMAPHORES = new ConcurrentHashMap<>();

    private final Semaphore permits;

    public SharesByLimit(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = SEMAPHORES.computeIfAbsent(maxConcurrent, Semaphore::new);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
