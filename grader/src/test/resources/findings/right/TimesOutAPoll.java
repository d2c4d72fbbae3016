import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class TimesOutAPoll extends Case {
    final LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();

    void program() throws Exception {
        long start = System.nanoTime();
        together(() -> equal(false, ends(50)), this::end);
        equal(100L, millisSince(start));
        together(() -> equal(true, ends(150)), this::end);
        equal(200L, millisSince(start));
    }

    boolean ends(long millis) throws Exception {
        return queue.poll(millis, TimeUnit.MILLISECONDS) != null;
    }

    void end() throws Exception {
        queue.clear();
        call.call();
        queue.put(1);
    }
}
