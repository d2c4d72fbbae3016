import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Returns while its workers are still at it, with a list that they fill.
public class ReturnsTooEarly implements ParallelCompute {
    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException();
        }
        List<R> results = new CopyOnWriteArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(parallelism, 16));
        for (T input : inputs) {
            pool.execute(() -> results.add(function.apply(input)));
        }
        pool.shutdown();
        return results;
    }
}
