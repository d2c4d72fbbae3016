import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class TimesOutALatch extends Case {
    volatile CountDownLatch latch = new CountDownLatch(1);

    void program() throws Exception {
        long start = System.nanoTime();
        together(() -> equal(false, ends(50)), this::end);
        equal(100L, millisSince(start));
        together(() -> equal(true, ends(150)), this::end);
        equal(200L, millisSince(start));
    }

    boolean ends(long millis) throws Exception {
        latch = new CountDownLatch(1);
        return latch.await(millis, TimeUnit.MILLISECONDS);
    }

    void end() throws Exception {
        call.call();
        latch.countDown();
    }
}
