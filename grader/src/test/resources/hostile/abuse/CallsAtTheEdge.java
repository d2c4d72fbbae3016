import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Makes the call with hardly any stack left, and once more where that fails: what is half
/// written down may count for nothing.
public class CallsAtTheEdge implements RateLimiter {
    public CallsAtTheEdge(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (depth(call) == null) {
            return call.call();
        }
        return call.call();
    }

    private static Object depth(Callable<?> call) {
        try {
            return depth(call);
        } catch (StackOverflowError e) {
            try {
                return call.call();
            } catch (Throwable half) {
                return null;
            }
        }
    }
}
