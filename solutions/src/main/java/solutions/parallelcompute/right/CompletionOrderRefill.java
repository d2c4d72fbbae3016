package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A completion service on a cached pool: start a few, and start one more for each that comes back.
///
/// The caller stays in charge: it sees every result the moment it is there, so it notices a failure
/// first and needs no queue of inputs.
public final class CompletionOrderRefill implements ParallelCompute {

    private record Numbered<R>(int index, R value) {}

    public CompletionOrderRefill() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        List<R> results = new ArrayList<>(Collections.nCopies(inputs.size(), (R) null));
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            try {
                CompletionService<Numbered<R>> calls = new ExecutorCompletionService<>(pool);
                int started = 0;
                for (int ended = 0; ended < inputs.size(); ended++) {
                    while (started < inputs.size() && started - ended < parallelism) {
                        int index = started++;
                        T input = inputs.get(index);
                        calls.submit(() -> new Numbered<>(index, function.apply(input)));
                    }
                    Numbered<R> result = calls.take().get();
                    results.set(result.index(), result.value());
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
