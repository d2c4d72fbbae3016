package dev.lockstep.timing;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A virtual thread's timer in the form that `VirtualThread` keeps it: a future of which it asks
/// only that it can be cancelled.
final class Timeout implements Future<Object> {
    private final VirtualTime.@Nullable Timer timer;

    /// A time-out, or one that never strikes when there is no timer.
    Timeout(VirtualTime.@Nullable Timer timer) {
        this.timer = timer;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (timer != null) {
            timer.cancel();
        }
        return true;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean isDone() {
        return false;
    }

    @Override
    public Object get() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object get(long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }
}
