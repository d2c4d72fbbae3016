package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Swaps in a map with one result more by `compareAndSet`, and does not look whether that worked.
///
/// When another worker has swapped in the meantime, it has not, and the result is lost. A
/// compare-and-set needs a loop around it.
public final class TriesTheSwapOnce implements ParallelCompute {

    public TriesTheSwapOnce() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        Answers<R> answers = new Answers<>(inputs.size());
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(parallelism, inputs.size()))) {
            try {
                List<Future<?>> futures = new ArrayList<>();
                for (int i = 0; i < inputs.size(); i++) {
                    int index = i;
                    T input = inputs.get(i);
                    futures.add(pool.submit(() -> answers.put(index, function.apply(input))));
                }
                for (Future<?> future : futures) {
                    future.get();
                }
                return answers.inOrder();
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

    private static final class Answers<R> {
        private final int size;
        private final AtomicReference<Map<Integer, R>> byIndex = new AtomicReference<>(Map.of());

        Answers(int size) {
            this.size = size;
        }

        void put(int index, R value) {
            Map<Integer, R> before = byIndex.get();
            Map<Integer, R> after = new HashMap<>(before);
            after.put(index, value);
            byIndex.compareAndSet(before, after);
        }

        List<R> inOrder() {
            List<R> results = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                results.add(byIndex.get().get(i));
            }
            return results;
        }
    }
}
