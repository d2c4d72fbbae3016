import exercises.ratelimiter.RateLimiter;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.Callable;

/// Takes a private lookup in the class of the call, to read what it captured.
public class LooksUpPrivately implements RateLimiter {
    public LooksUpPrivately(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        MethodHandles.Lookup inside = MethodHandles.privateLookupIn(call.getClass(), MethodHandles.lookup());
        System.out.println(inside.lookupClass());
        return call.call();
    }
}
