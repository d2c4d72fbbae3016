package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The loop that prepares the tasks tests for zero after it has counted down, and an empty list
/// starts at zero.
///
/// It counts on through all negative numbers and fills the memory with tasks: an
/// `OutOfMemoryError`.
public final class CountsPastZero implements ParallelCompute {

    public CountsPastZero() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        List<Task<T, R>> tasks = new ArrayList<>();
        int left = inputs.size();
        do {
            tasks.add(new Task<>(inputs, tasks.size(), function));
            left--;
        } while (left != 0);
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(parallelism, tasks.size()))) {
            try {
                List<Future<R>> futures = new ArrayList<>();
                for (Task<T, R> task : tasks) {
                    futures.add(pool.submit(task));
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

    private static final class Task<T, R> implements Callable<R> {
        private final List<T> inputs;
        private final int index;
        private final Function<T, R> function;
        private final long[] diary = new long[1 << 13];

        Task(List<T> inputs, int index, Function<T, R> function) {
            this.inputs = inputs;
            this.index = index;
            this.function = function;
        }

        @Override
        public R call() {
            diary[0] = System.nanoTime();
            return function.apply(inputs.get(index));
        }
    }
}
