package craft.wrong;

import java.util.concurrent.locks.Lock;

/// Each call has a lock to itself.
class LocksNothing {
    private int count;

    void add() {
        Object lock = new Object();
        synchronized (lock) { // Lock on one object
            count++;
        }
    }
}
