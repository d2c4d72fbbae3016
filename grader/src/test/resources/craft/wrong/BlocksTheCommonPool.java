package craft.wrong;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// Each call holds one of a few threads that the whole JVM shares.
class BlocksTheCommonPool {
    <T> CompletableFuture<T> begin(Callable<T> call) {
        return CompletableFuture.supplyAsync(() -> result(call)); // Pass an executor
    }

    private static <T> T result(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
