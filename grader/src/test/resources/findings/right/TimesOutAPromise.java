import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

public class TimesOutAPromise extends Case {
    void program() throws Exception {
        long start = System.nanoTime();
        try {
            new CompletableFuture<Integer>().orTimeout(1, TimeUnit.SECONDS).join();
            equal("a time-out", "none");
        } catch (CompletionException e) {
            equal(1_000L, millisSince(start));
        }
    }
}
