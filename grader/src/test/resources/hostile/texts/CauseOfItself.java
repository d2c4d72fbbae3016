import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Throws exceptions that are their own cause, have a null in their stack trace and no message
/// that ends well.
public class CauseOfItself implements RateLimiter {
    public CauseOfItself(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        throw new Exception() {
            @Override
            public Throwable getCause() {
                return this;
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return new StackTraceElement[3];
            }

            @Override
            public String getMessage() {
                return null;
            }
        };
    }
}
