package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/// Runs the call as a task, and what a task throws arrives inside an `ExecutionException`.
///
/// The caller's `catch` for the real exception never matches.
public final class WrapsTheFailure implements RateLimiter {

    private final Semaphore permits;

    public WrapsTheFailure(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            FutureTask<T> task = new FutureTask<>(call);
            task.run();
            return task.get();
        } finally {
            permits.release();
        }
    }
}
