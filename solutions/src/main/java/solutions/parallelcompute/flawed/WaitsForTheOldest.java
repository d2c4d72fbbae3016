package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Keeps a window of running futures and starts a further input when the oldest of them has ended.
///
/// If the oldest is the slow one, the others in the window end and no new input takes their place.
public final class WaitsForTheOldest implements ParallelCompute {

    public WaitsForTheOldest() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                Deque<Future<R>> window = new ArrayDeque<>();
                List<R> results = new ArrayList<>();
                for (T input : inputs) {
                    if (window.size() == parallelism) {
                        results.add(window.removeFirst().get());
                    }
                    window.addLast(threads.submit(() -> function.apply(input)));
                }
                for (Future<R> future : window) {
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

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
