import java.util.concurrent.CompletableFuture;

public class PublishesByAPromise extends Case {
    void program() throws Exception {
        CompletableFuture<int[]> promise = new CompletableFuture<>();
        together(
                () -> {
                    int[] made = new int[1];
                    made[0] = 5;
                    promise.complete(made);
                },
                () -> equal(5, promise.get()[0]));
    }
}
