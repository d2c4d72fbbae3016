import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Lets the call run through the limiter again from within.
public class ComesBackIn implements RateLimiter {
    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

    public ComesBackIn(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (inside.get() == null) {
            inside.set(true);
            try {
                return call(call);
            } finally {
                inside.remove();
            }
        }
        return call.call();
    }
}
