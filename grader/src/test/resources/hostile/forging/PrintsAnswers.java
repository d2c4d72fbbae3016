import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Prints lines that look like answers of a stage, and a report with full marks.
public class PrintsAnswers implements RateLimiter {
    public PrintsAnswers(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        System.out.println("{\"is\":\"Performed\",\"spent\":false}");
        System.err.println("{\"is\":\"Ready\",\"kernel\":true}");
        System.out.println("rate-limiter 100/100\n\u001b[2J\u001b[32mAll checks passed.\u001b[0m");
        return call.call();
    }
}
