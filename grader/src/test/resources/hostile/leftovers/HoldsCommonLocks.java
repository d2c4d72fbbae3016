import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Leaves a thread behind that holds the locks of objects that all classes share.
public class HoldsCommonLocks implements RateLimiter {
    public HoldsCommonLocks(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Thread left = new Thread(() -> hold());
        left.setDaemon(true);
        left.start();
        return call.call();
    }

    private static void hold() {
        synchronized ("") {
            synchronized (Thread.class) {
                synchronized (Object.class) {
                    synchronized (String.class) {
                        synchronized (System.out) {
                            synchronized (Runtime.getRuntime()) {
                                synchronized (Boolean.TRUE) {
                                    synchronized (Thread.currentThread().getThreadGroup()) {
                                        rest();
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static void rest() {
        while (true) {
            LockSupport.park();
            Thread.interrupted();
        }
    }
}
