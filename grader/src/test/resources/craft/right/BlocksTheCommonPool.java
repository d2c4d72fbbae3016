package craft.right;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// Work that does not wait may run there, and work that waits elsewhere.
class BlocksTheCommonPool {
    CompletableFuture<Integer> sum(List<Integer> numbers) {
        return CompletableFuture.supplyAsync(
                () -> numbers.stream().mapToInt(Integer::intValue).sum());
    }

    <T> CompletableFuture<T> begin(Callable<T> call, ExecutorService executor) {
        return CompletableFuture.supplyAsync(() -> result(call), executor);
    }

    private static <T> T result(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
