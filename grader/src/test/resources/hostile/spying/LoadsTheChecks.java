import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Loads the hidden checks by the loader of the call that it is given, and reads their methods.
public class LoadsTheChecks implements RateLimiter {
    public LoadsTheChecks(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        String[] names = {"RateLimiterChecks", "Limit", "Court"};
        for (String name : names) {
            try {
                Class<?> checks = call.getClass().getClassLoader().loadClass("dev.lockstep.checks." + name);
                System.out.println(java.util.Arrays.toString(checks.getDeclaredMethods()));
            } catch (ClassNotFoundException | LinkageError e) {
                System.out.println(e);
            }
        }
        return call.call();
    }
}
