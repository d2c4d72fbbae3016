import java.util.concurrent.locks.StampedLock;

public class CountsUnderAStampedLock extends Case {
    final StampedLock lock = new StampedLock();
    int count;

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count);
    }

    void add() {
        long stamp = lock.writeLock();
        try {
            count++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
