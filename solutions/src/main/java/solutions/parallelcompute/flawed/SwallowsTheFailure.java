package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// A failed application is logged away: its result is null, and `map` returns as if all were well.
///
/// The error shows up later and elsewhere, as a `NullPointerException`.
public final class SwallowsTheFailure implements ParallelCompute {

    public SwallowsTheFailure() {}

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
                    futures.add(pool.submit(() -> applyOrNull(function, input)));
                }
                List<R> results = new ArrayList<>();
                for (Future<R> future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (ExecutionException e) {
                throw new IllegalStateException("no application fails", e);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <T, R> R applyOrNull(Function<T, R> function, T input) {
        try {
            return function.apply(input);
        } catch (RuntimeException | Error e) {
            return null;
        }
    }
}
