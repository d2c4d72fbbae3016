import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Asks its own loader for the grader's classes by their names.
public class AsksByName implements RateLimiter {
    public AsksByName(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        System.out.println(Class.forName("dev.lockstep.checks.RateLimiterChecks"));
        return call.call();
    }
}
