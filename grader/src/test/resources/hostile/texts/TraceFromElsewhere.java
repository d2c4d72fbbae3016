import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Throws an exception whose stack trace names files outside of the submission, with control
/// characters.
public class TraceFromElsewhere implements RateLimiter {
    public TraceFromElsewhere(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Exception failure = new Exception("see the trace");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("submission", null, null, "A\u001b[31m", "m", "../../../../etc/passwd\n::error::x", 7)
        });
        throw failure;
    }
}
