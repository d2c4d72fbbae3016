package craft.right;

import java.util.concurrent.atomic.AtomicInteger;

/// A lost race is tried again, and one yield is no loop.
class Spins {
    private final AtomicInteger count = new AtomicInteger();

    void add() {
        int seen = count.get();
        while (!count.compareAndSet(seen, seen + 1)) {
            Thread.onSpinWait();
            seen = count.get();
        }
        Thread.yield();
    }
}
