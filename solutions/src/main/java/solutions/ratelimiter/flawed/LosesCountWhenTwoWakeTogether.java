package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// A caller that was woken reads the count, and a moment later writes it back with one added.
///
/// Two callers that are woken together write the same number: one call too few is counted, and
/// later on one too many gets in.
public final class LosesCountWhenTwoWakeTogether implements RateLimiter {

    private final int max;
    private int running;
    private int waiting;

    public LosesCountWhenTwoWakeTogether(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        enter();
        try {
            return call.call();
        } finally {
            leave();
        }
    }

    private void enter() throws InterruptedException {
        if (enteredAtOnce()) {
            return;
        }
        try {
            awaitRoom();
            Thread.sleep(1); // Waking up takes a moment.
            int seen = seen();
            Thread.sleep(1); // Adding one takes a moment.
            take(seen);
        } catch (InterruptedException e) {
            giveUp();
            throw e;
        }
    }

    private synchronized boolean enteredAtOnce() {
        if (running < max && waiting == 0) {
            running++;
            return true;
        }
        waiting++;
        return false;
    }

    private synchronized void awaitRoom() throws InterruptedException {
        do {
            wait();
        } while (running >= max);
    }

    private synchronized int seen() {
        return running;
    }

    private synchronized void take(int seen) {
        waiting--;
        running = seen + 1;
        if (running < max) {
            notify();
        }
    }

    private synchronized void giveUp() {
        waiting--;
        if (running < max) {
            notify();
        }
    }

    private synchronized void leave() {
        running--;
        notify();
    }
}
