import java.util.concurrent.locks.ReentrantReadWriteLock;

public class CountsUnderAWriteLock extends Case {
    final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    int count;

    void program() throws Exception {
        together(this::add, this::add, this::read);
        equal(2, count);
    }

    void add() {
        lock.writeLock().lock();
        count++;
        lock.writeLock().unlock();
    }

    void read() {
        lock.readLock().lock();
        equal(true, count <= 2);
        lock.readLock().unlock();
    }
}
