import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Turns the text of a line around by bidirectional overrides, so that it reads other than it runs.
public class TurnsTheText implements RateLimiter {
    public TurnsTheText(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        /*‮ } ⁦if (limited)⁩ ⁦ begin */ System.exit(0); /* end ‮ { ⁦*/
        return call.call();
    }
}
