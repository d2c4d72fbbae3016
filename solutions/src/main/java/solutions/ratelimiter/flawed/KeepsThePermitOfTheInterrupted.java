package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.*;

/// Takes every `InterruptedException` for one of its own waiting, when no permit had been taken: a
/// call that throws one itself never gives its permit back.
public final class KeepsThePermitOfTheInterrupted implements RateLimiter {

    private final Semaphore permits;

    public KeepsThePermitOfTheInterrupted(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        boolean taken = false;
        try {
            permits.acquire();
            taken = true;
            return call.call();
        } catch (InterruptedException whileWaiting) {
            taken = false;
            throw whileWaiting;
        } finally {
            if (taken) {
                permits.release();
            }
        }
    }
}
