import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class TimesOutAnAwait extends Case {
    final ReentrantLock lock = new ReentrantLock();
    final Condition done = lock.newCondition();

    void program() throws Exception {
        long start = System.nanoTime();
        together(() -> equal(false, ends(50)), this::end);
        equal(100L, millisSince(start));
        together(() -> equal(true, ends(150)), this::end);
        equal(200L, millisSince(start));
    }

    boolean ends(long millis) throws Exception {
        lock.lock();
        try {
            return done.await(millis, TimeUnit.MILLISECONDS);
        } finally {
            lock.unlock();
        }
    }

    void end() throws Exception {
        call.call();
        lock.lock();
        done.signal();
        lock.unlock();
    }
}
