package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// A line of waiting callers, each with a latch of its own: whoever leaves hands the permit to the
/// first.
///
/// Strictly first come, first served, and nobody is woken in vain. The delicate case is a caller
/// that is interrupted in the moment it is served: it has to hand the permit on.
public final class HandOver implements RateLimiter {

    private final Queue<CountDownLatch> line = new ArrayDeque<>();
    private int free;

    public HandOver(int maxConcurrent) {
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
        if (!line.remove(turn)) {
            handOver();
        }
    }
}
