import java.util.concurrent.*;
import java.util.concurrent.locks.*;

class LocksInAllWays {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition free = lock.newCondition();
    private final ReadWriteLock both = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();

    void run() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            free.await(1, TimeUnit.MILLISECONDS);
            free.signalAll();
        } finally {
            lock.unlock();
        }
        if (lock.tryLock(1, TimeUnit.SECONDS)) {
            lock.unlock();
        }
        both.readLock().lock();
        both.readLock().unlock();
        both.writeLock().lock();
        both.writeLock().unlock();
        long stamp = stamped.tryOptimisticRead();
        if (!stamped.validate(stamp)) {
            stamp = stamped.readLock();
            stamp = stamped.tryConvertToWriteLock(stamp);
            stamped.unlock(stamp);
        }
        LockSupport.parkNanos(this, 1);
        LockSupport.unpark(Thread.currentThread());
    }
}
