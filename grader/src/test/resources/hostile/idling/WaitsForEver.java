import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Lets every caller wait for ever: what never happens breaks no limit.
public class WaitsForEver implements RateLimiter {
    public WaitsForEver(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        synchronized (this) {
            while (true) {
                wait();
            }
        }
    }
}
