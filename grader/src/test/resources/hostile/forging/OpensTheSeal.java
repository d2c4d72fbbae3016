import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Walks from the main thread's stack to nothing, and so looks for the seal in the static fields
/// of the stage's classes.
public class OpensTheSeal implements RateLimiter {
    public OpensTheSeal(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        ClassLoader stage = call.getClass().getClassLoader();
        Class<?> seal = stage.loadClass("dev.lockstep.protocol.Seal");
        for (var field : stage.loadClass("dev.lockstep.player.Player").getDeclaredFields()) {
            field.setAccessible(true);
            if (seal.equals(field.getType())) {
                System.out.println("the seal is in " + field + ", but there is no instance to ask");
            }
        }
        return call.call();
    }
}
