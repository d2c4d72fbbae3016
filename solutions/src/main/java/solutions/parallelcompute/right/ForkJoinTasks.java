package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// A fork/join pool of its own with one small task for each input, and a latch that counts them
/// down.
///
/// The tasks neither fork nor join, so the pool never adds a spare worker and the parallelism is
/// exact. Work stealing shines with many short inputs.
public final class ForkJoinTasks implements ParallelCompute {

    /// The most workers that a fork/join pool takes.
    private static final int MOST_WORKERS = 0x7fff;

    public ForkJoinTasks() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        int workers = Math.min(Math.min(parallelism, MOST_WORKERS), Math.max(1, inputs.size()));
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(inputs.size());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch open = new CountDownLatch(inputs.size());
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            try {
                for (int i = 0; i < inputs.size(); i++) {
                    int index = i;
                    pool.execute(() -> {
                        try {
                            results.set(index, function.apply(inputs.get(index)));
                        } catch (RuntimeException | Error e) {
                            failure.compareAndSet(null, e);
                        } finally {
                            open.countDown();
                        }
                    });
                }
                open.await();
            } finally {
                pool.shutdownNow();
            }
        }
        return listOf(results, failure.get());
    }

    private static <R> List<R> listOf(AtomicReferenceArray<R> results, Throwable failure) {
        switch (failure) {
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            case null, default -> {}
        }
        List<R> list = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            list.add(results.get(i));
        }
        return list;
    }
}
