package solutions.ratelimiter.flawed;

import exercises.ratelimiter.*;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Asks whether a waiter has been let in and says so in two steps: two calls that end together let
/// the same one in, and a permit is lost.
public class TwoGrantsToOneWaiter implements RateLimiter {

    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        final AtomicBoolean granted = new AtomicBoolean();
    }

    private final AtomicInteger free;
    private final CopyOnWriteArrayList<Waiter> line = new CopyOnWriteArrayList<>();

    public TwoGrantsToOneWaiter(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("maxConcurrent must be >= 1");
        }
        free = new AtomicInteger(maxConcurrent);
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
        if (tryTake()) {
            return;
        }
        Waiter me = new Waiter();
        line.add(me);
        try {
            if (tryTake()) { // one may have come back before we were in the line
                if (!me.granted.compareAndSet(false, true)) {
                    leave(); // and one was given to us as well
                }
                return;
            }
            while (!me.granted.get()) {
                if (Thread.interrupted()) {
                    if (!me.granted.compareAndSet(false, true)) {
                        leave();
                    }
                    throw new InterruptedException();
                }
                LockSupport.park(this);
            }
        } finally {
            line.remove(me);
        }
    }

    private void leave() {
        do {
            if (grantToTheFirst()) {
                return;
            }
            free.incrementAndGet();
        } while (someoneWaits() && tryTake());
    }

    private boolean grantToTheFirst() {
        for (Waiter waiter : line) {
            if (!waiter.granted.get()) {
                waiter.granted.set(true);
                LockSupport.unpark(waiter.thread);
                return true;
            }
        }
        return false;
    }

    private boolean someoneWaits() {
        return line.stream().anyMatch(waiter -> !waiter.granted.get());
    }

    private boolean tryTake() {
        return free.getAndUpdate(n -> n > 0 ? n - 1 : n) > 0;
    }
}
