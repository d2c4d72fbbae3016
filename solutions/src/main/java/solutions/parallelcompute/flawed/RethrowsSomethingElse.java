package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Cancels all as it should, but turns the `InterruptedException` into one of its own.
///
/// The caller waits for the one that the contract promises, and takes the other one for a failure.
public final class RethrowsSomethingElse implements ParallelCompute {

    public RethrowsSomethingElse() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(parallelism, inputs.size()))) {
            try {
                List<Future<R>> futures = new ArrayList<>();
                for (T input : inputs) {
                    futures.add(pool.submit(() -> function.apply(input)));
                }
                List<R> results = new ArrayList<>();
                for (Future<R> future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (InterruptedException e) {
                throw new CancellationException("interrupted");
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
