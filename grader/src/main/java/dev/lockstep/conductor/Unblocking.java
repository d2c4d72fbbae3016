package dev.lockstep.conductor;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Finds out when every virtual thread that has been given a monitor has been handed to its
/// scheduler.
///
/// A thread of the JDK's own does that, and later: till then a thread that goes on reads as one
/// that waits in vain. It takes all that there is at once, the last first; so one more thread that
/// is handed on twice, one time after the other, comes after all that were given a monitor before.
final class Unblocking {
    private static final int ROUNDS = 2;
    private static final int MOST_LOOKS = 20_000;
    private static final long LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    private final Object monitor = new Object();
    private long asked;
    private volatile long answered;

    private Unblocking() {}

    /// Starts the further thread, which counts as the stage's own.
    static Unblocking beside(SubmissionThreads threads) {
        Unblocking unblocking = new Unblocking();
        Thread thread = Thread.ofVirtual().name("unblocking").unstarted(unblocking::answer);
        threads.adopt(thread);
        thread.start();
        return unblocking;
    }

    /// Waits until all that had been given a monitor has been handed on.
    ///
    /// @return false where that takes so long that it is better to look again
    boolean done() {
        for (int round = 0; round < ROUNDS; round++) {
            long question;
            synchronized (monitor) {
                question = ++asked;
                monitor.notifyAll();
            }
            for (int looks = 0; answered < question; looks++) {
                if (looks == MOST_LOOKS) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
        return true;
    }

    private void answer() {
        while (true) {
            synchronized (monitor) {
                answered = asked;
                try {
                    monitor.wait();
                } catch (InterruptedException notMeant) {
                    // Whoever interrupts every thread that it finds stops no stage.
                }
            }
        }
    }
}
