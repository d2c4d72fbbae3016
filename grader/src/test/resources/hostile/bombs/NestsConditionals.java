import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// A right answer with an expression that the compiler does not finish: it looks at an argument that is a conditional
/// anew for the call around it, so with each level the time doubles. Ten levels take ten seconds.
public class NestsConditionals implements RateLimiter {
    private final Semaphore permits;

    public NestsConditionals(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("below 1: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent, true);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }

    private static <T> T pick(T one, T other) {
        return one;
    }

    static Object nested(boolean b) {
        var bomb =
                pick(b ? pick(b ? pick(b ? pick(b ? pick(b ? pick(b ?
                pick(b ? pick(b ? pick(b ? pick(b ? pick(b ? pick(b ?
                pick(b ? pick(b ? pick(b ? pick(b ? pick(b ? pick(b ?
                pick(b ? pick(b ? pick(b ? pick(b ? pick(b ? pick(b ?
                1
                : 1, "") : 1, "") : 1, "") : 1, "") : 1, "") : 1, "")
                : 1, "") : 1, "") : 1, "") : 1, "") : 1, "") : 1, "")
                : 1, "") : 1, "") : 1, "") : 1, "") : 1, "") : 1, "")
                : 1, "") : 1, "") : 1, "") : 1, "") : 1, "") : 1, "");
        return bomb;
    }
}
