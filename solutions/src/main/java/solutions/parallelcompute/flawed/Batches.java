package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Starts a batch as large as the parallelism and waits for all of it before it starts the next.
///
/// Each batch takes as long as its slowest input.
public final class Batches implements ParallelCompute {

    public Batches() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        int size = Math.min(parallelism, inputs.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(size)) {
            try {
                List<R> results = new ArrayList<>();
                for (int from = 0; from < inputs.size(); from += size) {
                    List<Future<R>> batch = new ArrayList<>();
                    for (T input : inputs.subList(from, Math.min(inputs.size(), from + size))) {
                        batch.add(pool.submit(() -> function.apply(input)));
                    }
                    for (Future<R> future : batch) {
                        results.add(future.get());
                    }
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
