package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/// Runs a call again when it has failed: nobody wanted that, and an order may be placed twice by
/// it.
public final class TriesOnceMore implements RateLimiter {
    private final Semaphore permits;

    public TriesOnceMore(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return call.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception firstTime) {
            return call.call();
        } finally {
            permits.release();
        }
    }
}
