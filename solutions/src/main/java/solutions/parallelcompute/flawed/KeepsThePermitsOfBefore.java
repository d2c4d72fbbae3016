package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.Function;

/// The permits are made by the first `map` and kept: a later one with fewer workers runs as many as
/// the first one did.
public final class KeepsThePermitsOfBefore implements ParallelCompute {
    private final AtomicReference<Semaphore> kept = new AtomicReference<>();

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("the parallelism must be 1 or more: " + parallelism);
        }
        kept.compareAndSet(null, new Semaphore(parallelism));
        Semaphore permits = kept.get();
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<R>> tasks = new ArrayList<>();
            for (T input : inputs) {
                permits.acquire();
                tasks.add(
                        workers.submit(() -> {
                            try {
                                return function.apply(input);
                            } finally {
                                permits.release();
                            }
                        }));
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
