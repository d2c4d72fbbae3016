import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Calls itself without end, and throws what comes of it.
public class CallsItself implements RateLimiter {
    public CallsItself(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        return call(call);
    }
}
