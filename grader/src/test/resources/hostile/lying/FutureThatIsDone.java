import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// Counts on a future of its own that says it is done and gives something else every time.
public class FutureThatIsDone implements RateLimiter {
    public FutureThatIsDone(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        CompletableFuture<T> future = new CompletableFuture<>() {
            @Override
            public boolean isDone() {
                return true;
            }

            @Override
            public T get() {
                return (T) this;
            }
        };
        call.call();
        try {
            return future.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
