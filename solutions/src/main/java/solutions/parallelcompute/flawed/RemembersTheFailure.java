package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.Function;

/// The failure is kept in a field that nobody clears: once one `map` has failed, every later one on
/// the same object throws that failure again.
public final class RemembersTheFailure implements ParallelCompute {
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("the parallelism must be 1 or more: " + parallelism);
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.clamp(inputs.size(), 1, parallelism));
        try {
            List<Future<R>> tasks = new ArrayList<>();
            for (T input : inputs) {
                tasks.add(workers.submit(() -> apply(function, input)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> task : tasks) {
                results.add(task.get());
            }
            if (failure.get() != null) {
                throw failure.get();
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

    private <T, R> R apply(Function<T, R> function, T input) {
        try {
            return function.apply(input);
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
            return null;
        }
    }
}
