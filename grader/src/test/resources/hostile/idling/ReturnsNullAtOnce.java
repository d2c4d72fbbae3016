import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Returns at once and runs no call: what never happens breaks no limit.
public class ReturnsNullAtOnce implements RateLimiter {
    public ReturnsNullAtOnce(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        return null;
    }
}
