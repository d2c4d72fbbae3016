import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Leaves a timer behind that interrupts whoever called, some time later.
public class StrikesLater implements RateLimiter {
    public StrikesLater(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Thread caller = Thread.currentThread();
        new java.util.Timer("late", true).schedule(new java.util.TimerTask() {
            @Override
            public void run() {
                caller.interrupt();
            }
        }, 60_000, 1);
        return call.call();
    }
}
