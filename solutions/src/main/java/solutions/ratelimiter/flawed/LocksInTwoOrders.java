package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Who leaves locks the statistics and then the gate; who was woken holds the gate and locks the
/// statistics.
///
/// When two calls end together, the second one to leave and the first one to be woken wait for each
/// other for ever.
public final class LocksInTwoOrders implements RateLimiter {

    private final Object gate = new Object();
    private final Object statistics = new Object();
    private final int max;
    private int running;
    private int ended;
    private int waited;

    public LocksInTwoOrders(int maxConcurrent) {
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
        synchronized (gate) {
            if (running == max) {
                while (running == max) {
                    gate.wait();
                }
                running++;
                pause();
                synchronized (statistics) {
                    waited++;
                }
            } else {
                running++;
            }
        }
    }

    private void leave() {
        synchronized (statistics) {
            ended++;
            pause();
            synchronized (gate) {
                running--;
                gate.notify();
            }
        }
    }

    /// Keeping statistics takes a moment.
    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        synchronized (statistics) {
            return ended + " ended, " + waited + " waited";
        }
    }
}
