import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Sets a thread local whose value each new thread computes anew, by code that throws. Threads of
/// the grader's own must not inherit it. It does so once, where the limit is 100, and is right
/// otherwise.
public class HasItsCodeInherited implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public HasItsCodeInherited(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("below 1: " + maxConcurrent);
        }
        limit = maxConcurrent;
        permits = new Semaphore(maxConcurrent, true);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (limit == 100 && struck.compareAndSet(false, true)) {
            strike();
        }
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }

    private void strike() throws Exception {
        new InheritableThreadLocal<Object>() {
            @Override
            protected Object childValue(Object parent) {
                throw new IllegalStateException("in a thread of somebody else's");
            }
        }.set("a value");
    }
}
