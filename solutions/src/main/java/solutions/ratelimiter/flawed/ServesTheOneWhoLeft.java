package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// A caller that is interrupted stays in the line: when its turn comes, the permit goes to nobody.
///
/// Each interrupted caller costs one permit for good.
public final class ServesTheOneWhoLeft implements RateLimiter {

    private final Queue<CountDownLatch> line = new ArrayDeque<>();
    private int free;

    public ServesTheOneWhoLeft(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        free = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        queueUp().await();
        try {
            return call.call();
        } finally {
            handOver();
        }
    }

    private synchronized CountDownLatch queueUp() {
        if (free > 0) {
            free--;
            return new CountDownLatch(0);
        }
        CountDownLatch turn = new CountDownLatch(1);
        line.add(turn);
        return turn;
    }

    private synchronized void handOver() {
        CountDownLatch first = line.poll();
        if (first == null) {
            free++;
        } else {
            first.countDown();
        }
    }
}
