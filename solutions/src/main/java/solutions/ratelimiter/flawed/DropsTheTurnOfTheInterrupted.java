package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// A caller that is interrupted leaves the line, and does not ask whether its turn has come
/// already.
///
/// Whoever is served and interrupted in the same moment takes the permit along, and nobody ever
/// gets it back.
public final class DropsTheTurnOfTheInterrupted implements RateLimiter {

    private final Queue<CountDownLatch> line = new ArrayDeque<>();
    private int free;

    public DropsTheTurnOfTheInterrupted(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        free = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        CountDownLatch turn = queueUp();
        try {
            turn.await();
        } catch (InterruptedException e) {
            withdraw(turn);
            throw e;
        }
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

    private synchronized void withdraw(CountDownLatch turn) {
        line.remove(turn);
    }
}
