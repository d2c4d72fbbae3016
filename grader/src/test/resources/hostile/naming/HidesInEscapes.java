import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Hides a statement in a comment by Unicode escapes, which end the comment.
public class HidesInEscapes implements RateLimiter {
    public HidesInEscapes(int maxConcurrent) {
        /* \u002a\u002f \u0053ystem.\u0065xit(0); /\u002a */
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        return call.call();
    }
}
