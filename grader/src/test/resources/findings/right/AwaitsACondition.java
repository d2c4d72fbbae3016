import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class AwaitsACondition extends Case {
    final ReentrantLock lock = new ReentrantLock();
    final Condition done = lock.newCondition();
    boolean finished;
    int data;

    void program() throws Exception {
        together(this::await, this::finish);
        equal(1, data);
    }

    void await() throws InterruptedException {
        lock.lock();
        try {
            while (!finished) {
                done.await();
            }
            equal(1, data);
        } finally {
            lock.unlock();
        }
    }

    void finish() {
        lock.lock();
        try {
            data = 1;
            finished = true;
            done.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
