import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Finds out from a stack trace who calls, and takes the limit for checked where it is not.
public class ReadsTheTraceOfAnException implements RateLimiter {
    public ReadsTheTraceOfAnException(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            System.out.println(frame);
        }
        return call.call();
    }
}
