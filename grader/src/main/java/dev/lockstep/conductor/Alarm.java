package dev.lockstep.conductor;

import java.util.concurrent.locks.LockSupport;

/// One thread's wait for an instant of the virtual clock.
///
/// It parks and nothing else, so fork/join pools do not make up for the waiting thread.
final class Alarm {
    private final Thread sleeper = Thread.currentThread();
    private volatile boolean rung;

    /// Runs on the conductor's thread.
    void ring() {
        rung = true;
        LockSupport.unpark(sleeper);
    }

    /// Waits until the alarm rings or the thread is interrupted; the interrupt is consumed.
    ///
    /// @return whether it rang
    boolean sleep() {
        while (!rung) {
            if (Thread.interrupted()) {
                return rung;
            }
            LockSupport.park(this);
        }
        return true;
    }

    /// Waits until the alarm rings, whatever happens; a flag that was set meanwhile is set again.
    void sleepOn() {
        boolean interrupted = false;
        while (!rung) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            sleeper.interrupt();
        }
    }
}
