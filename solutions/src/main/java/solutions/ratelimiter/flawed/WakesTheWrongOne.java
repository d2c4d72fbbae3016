package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Callers draw a number and wait for their turn, and whoever leaves wakes one of them with
/// `notify`.
///
/// The number is drawn outside the lock, so a later number may wait before an earlier one and be
/// woken in its place. It is not its turn: it waits again, and the one whose turn it is sleeps on.
public final class WakesTheWrongOne implements RateLimiter {

    private final AtomicInteger numbers = new AtomicInteger();
    private final SortedSet<Integer> line = new TreeSet<>();
    private final int max;
    private int running;

    public WakesTheWrongOne(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        max = maxConcurrent;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        enter(numbers.getAndIncrement());
        try {
            return call.call();
        } finally {
            leave();
        }
    }

    private synchronized void enter(int number) throws InterruptedException {
        line.add(number);
        try {
            while (running == max || line.first() < number) {
                wait();
            }
            running++;
        } catch (InterruptedException e) {
            if (running < max) {
                notifyAll(); // Another one comes first now.
            }
            throw e;
        } finally {
            line.remove(number);
        }
    }

    private synchronized void leave() {
        running--;
        notify();
    }
}
