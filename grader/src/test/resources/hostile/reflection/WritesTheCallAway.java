import exercises.ratelimiter.RateLimiter;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.Callable;

/// Serialises what it is given, to read its fields out of the bytes.
public class WritesTheCallAway implements RateLimiter {
    public WritesTheCallAway(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(call);
        return call.call();
    }
}
