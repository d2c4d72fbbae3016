import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Has a class whose name holds a character that no file name and no address can hold.
public class NameWithControls implements RateLimiter {
    public NameWithControls(int maxConcurrent) {
        new Odd\u0001Name();
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        return call.call();
    }

    static class Odd\u0001Name {}
}
