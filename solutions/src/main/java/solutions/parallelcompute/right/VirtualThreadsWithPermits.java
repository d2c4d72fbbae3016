package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// A virtual thread for each input, let go one by one: the caller takes a permit before each start.
///
/// Threads are cheap here and never reused; the semaphore alone states the limit. Fits work that
/// mostly waits.
public final class VirtualThreadsWithPermits implements ParallelCompute {

    public VirtualThreadsWithPermits() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        Semaphore permits = new Semaphore(parallelism);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                List<Future<R>> futures = new ArrayList<>();
                for (T input : inputs) {
                    permits.acquire();
                    futures.add(threads.submit(() -> applyAndRelease(function, input, permits)));
                }
                List<R> results = new ArrayList<>();
                for (Future<R> future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static <T, R> R applyAndRelease(Function<T, R> function, T input, Semaphore permits) {
        try {
            return function.apply(input);
        } finally {
            permits.release();
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
