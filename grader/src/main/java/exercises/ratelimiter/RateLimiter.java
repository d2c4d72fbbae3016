package exercises.ratelimiter;

import java.util.concurrent.Callable;

public interface RateLimiter {
    <T> T call(Callable<T> call) throws Exception;
}
