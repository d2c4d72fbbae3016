import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalsWithoutAState extends Case {
    final ReentrantLock lock = new ReentrantLock();
    final Condition done = lock.newCondition();

    void program() throws Exception {
        together(this::await, this::signal);
    }

    void await() throws Exception {
        lock.lock();
        try {
            done.await(); // stuck: AbstractQueuedSynchronizer.ConditionObject.await
        } finally {
            lock.unlock();
        }
    }

    void signal() {
        lock.lock();
        try {
            done.signal();
        } finally {
            lock.unlock();
        }
    }
}
