package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// A parallelism below 1 is quietly taken for 1.
///
/// A typo in a settings file is never noticed; the work is slow and nobody knows why.
public final class AcceptsZero implements ParallelCompute {

    public AcceptsZero() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {

        try (ExecutorService pool =
                Executors.newFixedThreadPool(
                        Math.clamp(inputs.size(), 1, Math.max(1, parallelism)))) {
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
