package craft.wrong;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Woken for nothing, it goes on.
class WaitsOnce {
    private final Lock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private boolean open;

    synchronized void await() throws InterruptedException {
        if (!open) {
            wait(); // Wait in a loop
        }
    }

    void awaitOpened() throws InterruptedException {
        lock.lock();
        try {
            if (!open) {
                opened.await(); // Wait in a loop
            }
        } finally {
            lock.unlock();
        }
    }
}
