import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Interrupts every thread of its group, the stage's own among them.
public class InterruptsTheStage implements RateLimiter {
    public InterruptsTheStage(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Thread.currentThread().getThreadGroup().getParent().interrupt();
        Thread.interrupted();
        return call.call();
    }
}
