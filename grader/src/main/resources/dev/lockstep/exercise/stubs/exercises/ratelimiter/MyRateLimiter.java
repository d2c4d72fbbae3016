package exercises.ratelimiter;

import java.util.concurrent.Callable;

/// Your rate limiter: the README beside this file tells what it has to do.
public class MyRateLimiter implements RateLimiter {

    public MyRateLimiter(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        throw new UnsupportedOperationException("TODO: run the call, but never too many at once");
    }
}
