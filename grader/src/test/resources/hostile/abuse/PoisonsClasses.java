import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets classes of the JDK that nobody has used yet run out of stack in their initialisers, which
/// spoils them for the whole JVM. It does so once, where the limit is 100, and is right
/// otherwise.
public class PoisonsClasses implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public PoisonsClasses(int maxConcurrent) {
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
        dive();
    }

    private static void dive() {
        try {
            dive();
        } catch (StackOverflowError e) {
            try {
                String.format("%s %d %tc", "x", 1, 0L);
                java.util.Base64.getEncoder().encode(new byte[1]);
                java.util.HexFormat.of().formatHex(new byte[1]);
                java.util.List.of(1, 2).stream().map(x -> x + 1).sorted().toList();
                new java.math.BigDecimal("1.5").toString();
            } catch (Throwable spoilt) {
                // the next frame tries again
            }
            throw e;
        }
    }
}
