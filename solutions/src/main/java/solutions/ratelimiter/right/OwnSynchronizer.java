package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/// A synchronizer of its own: the state is the number of free permits, and the JDK does the
/// queueing.
///
/// This is how `Semaphore` is made inside. Worth it only for rules that no ready-made lock has.
public final class OwnSynchronizer implements RateLimiter {

    private final Permits permits;

    public OwnSynchronizer(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Permits(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquireSharedInterruptibly(1);
        try {
            return call.call();
        } finally {
            permits.releaseShared(1);
        }
    }

    private static final class Permits extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1;

        Permits(int count) {
            setState(count);
        }

        @Override
        protected int tryAcquireShared(int wanted) {
            while (true) {
                int free = getState();
                if (free < wanted) {
                    return -1;
                }
                if (compareAndSetState(free, free - wanted)) {
                    return free - wanted;
                }
            }
        }

        @Override
        protected boolean tryReleaseShared(int given) {
            while (true) {
                int free = getState();
                if (compareAndSetState(free, free + given)) {
                    return true;
                }
            }
        }
    }
}
