package solutions.ratelimiter.flawed;

import exercises.ratelimiter.*;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;

/// Keeps the calls that run in a set: one and the same call that runs twice counts once.
public class CountsCallsInASet implements RateLimiter {

    private final int maxConcurrent;
    private final Set<Callable<?>> running =
            Collections.newSetFromMap(new IdentityHashMap<>()); // guarded by this

    public CountsCallsInASet(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("maxConcurrent must be >= 1");
        }
        this.maxConcurrent = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        synchronized (this) {
            while (running.size() >= maxConcurrent) {
                wait();
            }
            running.add(call);
        }
        try {
            return call.call();
        } finally {
            synchronized (this) {
                running.remove(call);
                notifyAll();
            }
        }
    }
}
