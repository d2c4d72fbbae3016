package warmup;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** What a stage is warmed with. It is no right answer, and not meant to be one. */
public final class ParallelComputeWarmUp implements ParallelCompute {
    private final AtomicInteger begun = new AtomicInteger();
    private int counted;

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        List<R> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(parallelism)) {
            List<Future<R>> all = new ArrayList<>();
            for (T input : inputs) {
                all.add(
                        threads.submit(
                                () -> {
                                    begun.incrementAndGet();
                                    R result = function.apply(input);
                                    synchronized (this) {
                                        counted++;
                                    }
                                    return result;
                                }));
            }
            for (Future<R> one : all) {
                try {
                    results.add(one.get());
                } catch (ExecutionException e) {
                    results.add(null);
                }
            }
        }
        return results;
    }
}
