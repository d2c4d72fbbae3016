import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class ShutsDownNow extends Case {
    void program() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        AtomicInteger interrupted = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            pool.submit(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    interrupted.incrementAndGet();
                }
            });
        }
        Thread.sleep(10);
        pool.shutdownNow();
        equal(true, pool.awaitTermination(1, TimeUnit.SECONDS));
        equal(2, interrupted.get());
    }
}
