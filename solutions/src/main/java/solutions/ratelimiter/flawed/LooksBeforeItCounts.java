package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Looks at an atomic count and then adds one to it: each step is atomic, the two together are not.
///
/// Two callers that look at the same time both see room for one, and both get in.
public final class LooksBeforeItCounts implements RateLimiter {

    private final AtomicInteger running = new AtomicInteger();
    private final int max;

    public LooksBeforeItCounts(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        enter();
        try {
            return call.call();
        } finally {
            leave();
        }
    }

    private void enter() throws InterruptedException {
        while (!tryEnter()) {
            awaitRoom();
        }
    }

    private boolean tryEnter() {
        if (running.get() < max) {
            running.incrementAndGet();
            return true;
        }
        return false;
    }

    private synchronized void awaitRoom() throws InterruptedException {
        while (running.get() >= max) {
            wait();
        }
    }

    private void leave() {
        running.decrementAndGet();
        synchronized (this) {
            notify();
        }
    }
}
