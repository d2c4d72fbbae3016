package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The caller waits until the task that ends last opens the latch. With no task, nobody opens it.
///
/// For an empty list `map` hangs for ever.
public final class WaitsForTheLastOfNone implements ParallelCompute {

    public WaitsForTheLastOfNone() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        AtomicInteger open = new AtomicInteger(inputs.size());
        CountDownLatch allDone = new CountDownLatch(1);
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Math.max(1, Math.min(parallelism, inputs.size())))) {
            try {
                List<Future<R>> futures = new ArrayList<>();
                for (T input : inputs) {
                    futures.add(
                            pool.submit(() -> {
                                try {
                                    return function.apply(input);
                                } finally {
                                    if (open.decrementAndGet() == 0) {
                                        allDone.countDown();
                                    }
                                }
                            }));
                }
                allDone.await();
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
}
