package dev.lockstep.timing;

import java.util.concurrent.locks.LockSupport;

/// The wake of a parked thread. A permit that comes late does no harm: a park may return for no
/// reason.
final class Unpark implements Runnable {
    private final Thread thread;

    Unpark(Thread thread) {
        this.thread = thread;
    }

    @Override
    public void run() {
        LockSupport.unpark(thread);
    }
}
