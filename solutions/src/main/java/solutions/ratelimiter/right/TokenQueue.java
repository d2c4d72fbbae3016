package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.Collections;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;

/// A queue that holds a token for each permit: take one, work, put it back.
///
/// A semaphore that can be touched. Shines when the token is something useful itself, such as one
/// of N connections.
public final class TokenQueue implements RateLimiter {

    private enum Token {
        PERMIT
    }

    private final BlockingQueue<Token> tokens;

    public TokenQueue(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        tokens =
                new ArrayBlockingQueue<>(
                        maxConcurrent, true, Collections.nCopies(maxConcurrent, Token.PERMIT));
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Token token = tokens.take();
        try {
            return call.call();
        } finally {
            tokens.add(token);
        }
    }
}
