package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// A caller that is interrupted asks whether it was served, and if not, leaves the line: two steps,
/// and only the second one holds the lock.
///
/// Who is served between the two has asked too early and leaves the line too late. The permit is
/// lost.
public final class AsksBeforeItWithdraws implements RateLimiter {

    private final Queue<CountDownLatch> line = new ArrayDeque<>();
    private int free;

    public AsksBeforeItWithdraws(int maxConcurrent) {
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
            if (turn.getCount() == 0) {
                handOver();
            } else {
                withdraw(turn);
            }
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
