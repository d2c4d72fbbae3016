package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/// All limiters wait on one monitor, that of the class, and wake one caller each time: it may be
/// another limiter's, for whom there is no room, and the one that could go on sleeps.
public final class WaitsOnTheClass implements RateLimiter {
    private final int max;
    private int running;

    public WaitsOnTheClass(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        synchronized (WaitsOnTheClass.class) {
            while (running == max) {
                WaitsOnTheClass.class.wait();
            }
            running++;
        }
        try {
            return call.call();
        } finally {
            synchronized (WaitsOnTheClass.class) {
                running--;
                WaitsOnTheClass.class.notify();
            }
        }
    }
}
