package solutions.ratelimiter.flawed;

import exercises.ratelimiter.*;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Keeps a thread's last result, and a call that returns null leaves the one before it there.
public class RemembersTheLastResult implements RateLimiter {

    private final Semaphore permits;
    private final ThreadLocal<Object> outcome = new ThreadLocal<>();

    public RemembersTheLastResult(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("maxConcurrent must be >= 1");
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            Optional.ofNullable(call.call()).ifPresent(outcome::set);
        } finally {
            permits.release();
        }
        return (T) outcome.get();
    }
}
