package solutions.ratelimiter.flawed;

import exercises.ratelimiter.*;
import java.util.concurrent.Callable;

/// Gives the permit of a failed call back and wakes nobody: who waits for it already waits on.
public class WakesNobodyAfterAFailure implements RateLimiter {

    private final int maxConcurrent;
    private int running; // guarded by this

    public WakesNobodyAfterAFailure(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("maxConcurrent must be >= 1");
        }
        this.maxConcurrent = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        synchronized (this) {
            while (running >= maxConcurrent) {
                wait();
            }
            running++;
        }
        T result;
        try {
            result = call.call();
        } catch (Throwable t) {
            synchronized (this) {
                running--;
            }
            throw t;
        }
        synchronized (this) {
            running--;
            notifyAll();
        }
        return result;
    }
}
