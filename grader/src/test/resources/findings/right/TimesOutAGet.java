import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class TimesOutAGet extends Case {
    volatile CompletableFuture<Integer> future = new CompletableFuture<>();

    void program() throws Exception {
        long start = System.nanoTime();
        together(() -> equal(false, ends(50)), this::end);
        equal(100L, millisSince(start));
        together(() -> equal(true, ends(150)), this::end);
        equal(200L, millisSince(start));
    }

    boolean ends(long millis) throws Exception {
        future = new CompletableFuture<>();
        try {
            return future.get(millis, TimeUnit.MILLISECONDS) == 1;
        } catch (TimeoutException e) {
            return false;
        }
    }

    void end() throws Exception {
        call.call();
        future.complete(1);
    }
}
