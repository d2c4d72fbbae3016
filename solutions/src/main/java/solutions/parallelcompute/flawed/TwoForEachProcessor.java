package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.Function;

/// Takes two workers a processor for enough, whatever it was asked for.
public final class TwoForEachProcessor implements ParallelCompute {

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("the parallelism must be 1 or more: " + parallelism);
        }
        int most = 2 * Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(parallelism, most));
        try {
            List<Future<R>> tasks = new ArrayList<>();
            for (T input : inputs) {
                tasks.add(workers.submit(() -> function.apply(input)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> task : tasks) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
            workers.close();
        }
    }
}
