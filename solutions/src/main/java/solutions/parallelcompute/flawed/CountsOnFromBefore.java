package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The workers take the next input by a counter that belongs to the object: a second `map` goes on
/// where the first one ended, and finds no input left.
public class CountsOnFromBefore implements ParallelCompute {

    private final AtomicInteger next = new AtomicInteger();

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        Object[] results = new Object[inputs.size()];
        int workers = Math.min(parallelism, inputs.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, workers))) {
            try {
                List<Future<?>> working = new ArrayList<>();
                for (int worker = 0; worker < workers; worker++) {
                    working.add(pool.submit(() -> work(inputs, function, results)));
                }
                for (Future<?> worker : working) {
                    worker.get();
                }
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } finally {
                next.addAndGet(inputs.size()); // nobody begins another one
                pool.shutdownNow();
            }
        }
        return listOf(results);
    }

    private <T, R> void work(List<T> inputs, Function<T, R> function, Object[] results) {
        int i = next.getAndIncrement();
        while (i < inputs.size()) {
            results[i] = function.apply(inputs.get(i));
            i = next.getAndIncrement();
        }
    }

    @SuppressWarnings("unchecked")
    private static <R> List<R> listOf(Object[] results) {
        return (List<R>) Arrays.asList(results);
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
