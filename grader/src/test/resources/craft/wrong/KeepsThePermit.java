package craft.wrong;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// A call that fails keeps the permit, or the lock.
class KeepsThePermit {
    private final Semaphore permits = new Semaphore(3);
    private final Lock lock = new ReentrantLock();

    <T> T limited(Callable<T> call) throws Exception {
        permits.acquire(); // Give the lock or permit back
        T result = call.call();
        permits.release();
        return result;
    }

    <T> T alone(Callable<T> call) throws Exception {
        lock.lock(); // Give the lock or permit back
        T result;
        try {
            result = call.call();
        } catch (Exception e) {
            lock.unlock();
            throw e;
        }
        lock.unlock();
        return result;
    }
}
