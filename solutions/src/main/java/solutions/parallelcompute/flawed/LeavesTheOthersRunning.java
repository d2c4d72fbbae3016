package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Throws the first failure at once, while the other workers are still busy.
///
/// The caller believes that all is over, and the work goes on behind its back.
public final class LeavesTheOthersRunning implements ParallelCompute {

    public LeavesTheOthersRunning() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(parallelism, inputs.size()));
        try {
            CompletableFuture<Void> firstFailure = new CompletableFuture<>();
            List<CompletableFuture<R>> futures = new ArrayList<>();
            for (T input : inputs) {
                futures.add(CompletableFuture.supplyAsync(() -> function.apply(input), pool));
            }
            for (CompletableFuture<R> future : futures) {
                future.whenComplete((result, failure) -> tell(firstFailure, failure));
            }
            CompletableFuture<Void> all =
                    CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
            CompletableFuture.anyOf(all, firstFailure).get();
            return futures.stream().map(CompletableFuture::join).toList();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            pool.shutdownNow();
            pool.close();
            throw e;
        } finally {
            pool.shutdown();
        }
    }

    private static void tell(CompletableFuture<Void> firstFailure, Throwable failure) {
        if (failure != null) {
            firstFailure.completeExceptionally(failure);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
