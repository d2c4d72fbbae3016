import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Loads classes by a loader of its own, whose parent is the stage's.
public class HasALoaderOfItsOwn implements RateLimiter {
    public HasALoaderOfItsOwn(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        ClassLoader own = new ClassLoader(call.getClass().getClassLoader()) {};
        System.out.println(own.loadClass("dev.lockstep.conductor.Play"));
        return call.call();
    }
}
