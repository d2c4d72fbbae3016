import java.util.concurrent.CompletableFuture;

public class RunsInTheCommonPool extends Case {
    int count;

    void program() throws Exception {
        var one = CompletableFuture.runAsync(this::add).thenRunAsync(this::add);
        var two = CompletableFuture.runAsync(this::add);
        CompletableFuture.allOf(one, two).join();
        equal(3, count);
    }

    synchronized void add() {
        count++;
    }
}
