package craft.wrong;

import java.util.concurrent.atomic.AtomicInteger;

/// Two threads read the same number.
class CountsInAVolatile {
    private volatile int count;
    private static volatile long total;

    void add(int more) {
        count++; // Count with an `AtomicInteger`
        count += more; // Count with an `AtomicInteger`
    }

    long total() {
        return total;
    }
}
