package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// A caller that may come in is counted as coming, and then as running instead; what counts against
/// the limit is the sum.
///
/// Between leaving the one count and joining the other it stands in neither, and a caller that adds
/// up in that moment sees room that is taken.
public final class CountedNowhere implements RateLimiter {

    private final AtomicInteger coming = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final int max;

    public CountedNowhere(int maxConcurrent) {
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
        awaitRoom();
        coming.decrementAndGet();
        running.incrementAndGet();
    }

    private synchronized void awaitRoom() throws InterruptedException {
        while (coming.get() + running.get() >= max) {
            wait();
        }
        coming.incrementAndGet();
    }

    private void leave() {
        running.decrementAndGet();
        synchronized (this) {
            notify();
        }
    }
}
