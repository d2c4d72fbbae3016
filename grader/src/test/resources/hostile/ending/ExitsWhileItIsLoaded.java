import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Ends the JVM from a static initialiser, before any check can begin.
public class ExitsWhileItIsLoaded implements RateLimiter {
    public ExitsWhileItIsLoaded(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        return call.call();
    }

    static {
        System.exit(0);
    }
}
