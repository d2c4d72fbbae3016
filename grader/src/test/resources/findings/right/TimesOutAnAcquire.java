import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class TimesOutAnAcquire extends Case {
    final Semaphore permits = new Semaphore(0);

    void program() throws Exception {
        long start = System.nanoTime();
        together(() -> equal(false, ends(50)), this::end);
        equal(100L, millisSince(start));
        together(() -> equal(true, ends(150)), this::end);
        equal(200L, millisSince(start));
    }

    boolean ends(long millis) throws InterruptedException {
        return permits.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    void end() throws Exception {
        permits.drainPermits();
        call.call();
        permits.release();
    }
}
