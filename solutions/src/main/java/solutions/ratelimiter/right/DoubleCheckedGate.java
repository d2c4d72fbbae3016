package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// The gate is made by the first caller, with double-checked locking, and the field is `volatile`.
///
/// Looks like a race and is none: whoever sees the gate sees it whole, plain fields and all. Shines
/// where something expensive is seldom needed; a final field is simpler.
public final class DoubleCheckedGate implements RateLimiter {

    private final int max;
    private volatile Gate gate;

    public DoubleCheckedGate(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Gate entered = gate();
        entered.enter();
        try {
            return call.call();
        } finally {
            entered.leave();
        }
    }

    private Gate gate() {
        Gate seen = gate;
        if (seen == null) {
            synchronized (this) {
                seen = gate;
                if (seen == null) {
                    seen = new Gate(max);
                    gate = seen;
                }
            }
        }
        return seen;
    }

    private static final class Gate {
        private int free;

        Gate(int free) {
            this.free = free;
        }

        synchronized void enter() throws InterruptedException {
            while (free == 0) {
                wait();
            }
            free--;
        }

        synchronized void leave() {
            free++;
            notify();
        }
    }
}
