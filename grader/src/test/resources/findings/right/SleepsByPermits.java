import java.util.concurrent.Semaphore;

public class SleepsByPermits extends Case {
    final Semaphore permits = new Semaphore(2);

    void program() throws Exception {
        long start = System.nanoTime();
        together(this::nap, this::nap, this::nap);
        equal(200L, millisSince(start));
    }

    void nap() throws InterruptedException {
        permits.acquire();
        try {
            Thread.sleep(100);
        } finally {
            permits.release();
        }
    }
}
