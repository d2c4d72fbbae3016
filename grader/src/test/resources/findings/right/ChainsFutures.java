import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

public class ChainsFutures extends Case {
    int data;

    void program() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = CompletableFuture.supplyAsync(() -> ++data, pool).thenApplyAsync(n -> data += n, pool);
            var two = CompletableFuture.supplyAsync(() -> 3, pool);
            equal(5, one.thenCombine(two, Integer::sum).join());
        }
    }
}
