package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// Looks whether there is room, and a moment later takes it: callers who look at the same time all
/// see room.
///
/// Right as long as the callers come one by one. When they come at once, all of them get in.
public final class ChecksThenActs implements RateLimiter {

    private final Queue<CountDownLatch> line = new ArrayDeque<>();
    private final int max;
    private volatile int running;

    public ChecksThenActs(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (running < max) {
            Thread.sleep(1); // Getting ready takes a moment.
            enter();
        } else {
            CountDownLatch turn = queueUp();
            try {
                turn.await();
            } catch (InterruptedException e) {
                withdraw(turn);
                throw e;
            }
        }
        try {
            return call.call();
        } finally {
            handOver();
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

    private synchronized void handOver() {
        CountDownLatch first = line.poll();
        if (first == null) {
            running--;
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
