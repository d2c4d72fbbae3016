package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// A caller that was served and interrupted in the same moment passes the permit on, and whoever
/// served it looks afterwards whether it has gone, and passes the permit on as well.
///
/// Each knows what to do when a permit meets an interrupt, and when both notice, one permit becomes
/// two.
public final class BothPassItOn implements RateLimiter {

    private final Queue<Turn> line = new ArrayDeque<>();
    private int free;

    public BothPassItOn(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        free = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Turn turn = queueUp();
        try {
            turn.await();
        } catch (InterruptedException e) {
            if (turn.giveUp()) {
                handOver();
            }
            throw e;
        }
        try {
            return call.call();
        } finally {
            handOver();
        }
    }

    private synchronized Turn queueUp() {
        Turn turn = new Turn();
        if (free > 0) {
            free--;
            turn.serve();
        } else {
            line.add(turn);
        }
        return turn;
    }

    private synchronized void handOver() {
        Turn first = line.poll();
        while (first != null && !first.serve()) {
            first = line.poll();
        }
        if (first == null) {
            free++;
        }
    }

    private static final class Turn {
        private final CountDownLatch latch = new CountDownLatch(1);
        private volatile boolean served;
        private volatile boolean gone;

        void await() throws InterruptedException {
            latch.await();
        }

        /// Serves the caller, unless it has gone.
        boolean serve() {
            served = true;
            latch.countDown();
            return !gone;
        }

        /// Leaves the line, and tells whether the caller had been served by then.
        boolean giveUp() {
            gone = true;
            return served;
        }
    }
}
