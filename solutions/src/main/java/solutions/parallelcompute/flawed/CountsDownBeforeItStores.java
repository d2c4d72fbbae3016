package solutions.parallelcompute.flawed;

import exercises.parallelcompute.*;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Counts down in a `finally` that belongs to the function alone: the latch may open before the
/// last result is stored.
public class CountsDownBeforeItStores implements ParallelCompute {

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be at least 1");
        }
        int size = inputs.size();
        if (size == 0) {
            return List.of();
        }
        Object[] results = new Object[size];
        var pending = new CountDownLatch(size);
        var failure = new AtomicReference<Throwable>();
        try (var pool =
                Executors.newFixedThreadPool(
                        Math.min(parallelism, size), Thread.ofVirtual().factory())) {
            try {
                for (int i = 0; i < size; i++) {
                    int index = i;
                    T input = inputs.get(i);
                    pool.execute(() -> {
                        R result;
                        try {
                            result = function.apply(input);
                        } catch (Throwable t) {
                            failure.compareAndSet(null, t);
                            return;
                        } finally {
                            pending.countDown();
                        }
                        results[index] = result;
                    });
                }
                pending.await();
                if (failure.get() != null) {
                    throw CountsDownBeforeItStores.<RuntimeException>raw(failure.get());
                }
                List<R> list = new ArrayList<>(size);
                for (Object result : results) {
                    @SuppressWarnings("unchecked")
                    R value = (R) result;
                    list.add(value);
                }
                return list;
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X raw(Throwable failure) throws X {
        throw (X) failure;
    }
}
