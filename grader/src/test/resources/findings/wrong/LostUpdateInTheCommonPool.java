import java.util.concurrent.CompletableFuture;

public class LostUpdateInTheCommonPool extends Case {
    int count;

    void program() throws Exception {
        var one = CompletableFuture.runAsync(() -> count++); // race: count
        var two = CompletableFuture.runAsync(() -> count++); // race: count
        CompletableFuture.allOf(one, two).join();
        equal(2, count); // fails
    }
}
