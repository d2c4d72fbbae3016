import java.util.concurrent.locks.ReentrantLock;

public class CountsUnderALock extends Case {
    final ReentrantLock lock = new ReentrantLock();
    int count;

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count);
    }

    void add() {
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }
}
