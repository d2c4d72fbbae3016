package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.Function;

/// For a single worker it takes a shortcut: a plain loop in the caller's thread, which never looks
/// whether somebody has interrupted it.
public final class LoneWorkerInALoop implements ParallelCompute {

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("the parallelism must be 1 or more: " + parallelism);
        }
        if (parallelism == 1) {
            List<R> results = new ArrayList<>();
            for (T input : inputs) {
                results.add(function.apply(input));
            }
            return results;
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.clamp(inputs.size(), 1, parallelism));
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
