import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Leaves a thread behind that hears no interrupt and goes on to interrupt the callers of later
/// plays.
public class InterruptsLaterPlays implements RateLimiter {
    private final Semaphore permits;

    public InterruptsLaterPlays(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("below 1: " + maxConcurrent);
        }
        permits = new Semaphore(maxConcurrent, true);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Thread left = new Thread(() -> disturb());
        left.setDaemon(true);
        left.start();
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }

    private static void disturb() {
        Thread[] all = new Thread[200];
        while (true) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                // goes on
            }
            int count = Thread.enumerate(all);
            for (int i = 0; i < count; i++) {
                if (all[i].getName().startsWith("caller")) {
                    all[i].interrupt();
                }
            }
        }
    }
}
