package solutions.ratelimiter.flawed;

import exercises.ratelimiter.*;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Lets a thread in that is inside a limiter already, whichever limiter that is.
public class EntersWhereItIsInAnother implements RateLimiter {

    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private final Semaphore permits;

    public EntersWhereItIsInAnother(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("maxConcurrent must be >= 1");
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (INSIDE.get()) {
            return call.call(); // has a permit already, a second one could be a deadlock
        }
        permits.acquire();
        INSIDE.set(true);
        try {
            return call.call();
        } finally {
            INSIDE.remove();
            permits.release();
        }
    }
}
