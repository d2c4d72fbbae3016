import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Throws from every call at once: what never happens breaks no limit.
public class ThrowsAtOnce implements RateLimiter {
    public ThrowsAtOnce(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        throw new IllegalStateException("busy");
    }
}
