package dev.lockstep.timing;

import java.util.concurrent.locks.LockSupport;

/// A sleep in virtual time.
final class Sleep implements Runnable {
    private boolean over;

    /// Sleeps on a platform thread. It waits on a monitor of its own, because a park would use up a
    /// permit that the thread was given while it slept.
    void on(VirtualTime time, long nanos) throws InterruptedException {
        VirtualTime.Timer timer = time.after(nanos, this);
        try {
            synchronized (this) {
                while (!over) {
                    wait(TimedWaits.ENDLESS_MILLIS);
                }
            }
        } finally {
            timer.cancel();
        }
    }

    /// Ends the sleep.
    @Override
    public synchronized void run() {
        over = true;
        notify(); // nobody else can wait here
    }

    /// Sleeps on a virtual thread, as `VirtualThread.sleepNanos` does: by parking, with a permit
    /// left behind in place of one that the sleep may have used up.
    static void parked(VirtualTime time, long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long start = time.nanoTime();
        try {
            long left = nanos;
            while (left > 0) {
                TimedWaits.parkNanos(left);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                left = nanos - (time.nanoTime() - start);
            }
        } finally {
            LockSupport.unpark(Thread.currentThread());
        }
    }
}
