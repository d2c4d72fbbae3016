import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Prints fifty megabytes: workflow commands, escape sequences, a report with full marks. It does
/// so once, where the limit is 100, and is right otherwise.
public class PrintsWithoutEnd implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public PrintsWithoutEnd(int maxConcurrent) {
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
        for (int i = 0; i < 100; i++) {
            System.out.print(PART);
        }
    }

    private static final String PART =
            "\u001b]0;owned\u0007::add-mask::100\n::error title=x::y\u202e\rrate-limiter 100/100\n".repeat(8_000);
}
