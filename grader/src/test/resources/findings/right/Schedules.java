import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class Schedules extends Case {
    void program() throws Exception {
        long start = System.nanoTime();
        try (var pool = Executors.newScheduledThreadPool(1)) {
            equal(7, pool.schedule(() -> 7, 2, TimeUnit.SECONDS).get());
        }
        equal(2_000L, millisSince(start));
    }
}
