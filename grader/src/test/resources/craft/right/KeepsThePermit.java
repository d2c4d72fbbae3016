package craft.right;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// What lies between cannot fail, or is covered in every case, by hand or by `finally`.
class KeepsThePermit {
    private final Semaphore permits = new Semaphore(3);
    private final Lock lock = new ReentrantLock();
    private int count;

    <T> T limited(Callable<T> call) throws Exception {
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }

    void add() {
        lock.lock();
        count++;
        lock.unlock();
    }

    <T> T byHand(Callable<T> call) throws Exception {
        permits.acquire();
        T result;
        try {
            result = call.call();
        } catch (Exception | Error e) {
            permits.release();
            throw e;
        }
        permits.release();
        return result;
    }

    void signal(Semaphore started, Callable<?> call) throws Exception {
        permits.acquire();
        call.call();
        started.release();
    }
}
