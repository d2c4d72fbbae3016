package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Completable futures on a pool of its own, gathered with `allOf`.
///
/// A failure travels as a value, because a completable future would wrap it. Shines where results
/// flow on into further steps; the pool is needed, since the common one has a size of its own.
public final class CompletableFutures implements ParallelCompute {

    private record Outcome<R>(R value, Throwable failure) {

        static <T, R> Outcome<R> of(Function<T, R> function, T input) {
            try {
                return new Outcome<>(function.apply(input), null);
            } catch (RuntimeException | Error e) {
                return new Outcome<>(null, e);
            }
        }

        R get() {
            return switch (failure) {
                case null -> value;
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new IllegalStateException(failure);
            };
        }
    }

    public CompletableFutures() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        int workers = Math.max(1, Math.min(parallelism, inputs.size()));
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                List<CompletableFuture<Outcome<R>>> futures =
                        inputs.stream()
                                .map(in ->
                                        CompletableFuture.supplyAsync(
                                                () -> Outcome.of(function, in), pool))
                                .toList();
                CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get();
                return futures.stream().map(future -> future.join().get()).toList();
            } catch (ExecutionException e) {
                throw new IllegalStateException("outcomes carry their failures as values", e);
            } finally {
                pool.shutdownNow();
            }
        }
    }
}
