package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The results stand in the order in which they were ready, not in the order of the inputs.
///
/// With even work it looks right by luck; with uneven work, the first result is the quickest one's.
public final class CompletionOrder implements ParallelCompute {

    public CompletionOrder() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        List<R> results = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(parallelism, inputs.size()))) {
            try {
                List<Future<Boolean>> futures = new ArrayList<>();
                for (T input : inputs) {
                    futures.add(pool.submit(() -> results.add(function.apply(input))));
                }
                for (Future<?> future : futures) {
                    future.get();
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
