package exercises.ratelimiter;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// Loses the permit of a call that fails, and lets in two callers who look at the same time.
public final class MyRateLimiter implements RateLimiter {
    private final Queue<CountDownLatch> line = new ArrayDeque<>();
    private final int max;
    private volatile int running;

    public MyRateLimiter(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (running < max) {
            enter();
        } else {
            waitForATurn();
        }
        T result = call.call();
        leave();
        return result;
    }

    private void waitForATurn() throws InterruptedException {
        CountDownLatch turn = queueUp();
        try {
            turn.await();
        } catch (InterruptedException e) {
            withdraw(turn);
            throw e;
        }
    }

    private synchronized void enter() {
        running++;
    }

    private synchronized CountDownLatch queueUp() {
        CountDownLatch turn = new CountDownLatch(1);
        if (running < max) {
            running++;
            turn.countDown();
        } else {
            line.add(turn);
        }
        return turn;
    }

    private synchronized void leave() {
        CountDownLatch first = line.poll();
        if (first == null) {
            running--;
        } else {
            first.countDown();
        }
    }

    private synchronized void withdraw(CountDownLatch turn) {
        if (!line.remove(turn)) {
            leave();
        }
    }
}
