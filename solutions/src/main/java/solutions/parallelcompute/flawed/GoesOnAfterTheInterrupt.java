package solutions.parallelcompute.flawed;

import exercises.parallelcompute.*;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Interrupts its workers and tells nobody to stop: a worker whose function returns takes a further
/// input.
public class GoesOnAfterTheInterrupt implements ParallelCompute {

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be at least 1");
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        List<T> items = new ArrayList<>(inputs);
        int workers = Math.min(parallelism, items.size());
        var next = new AtomicInteger();
        var results = new AtomicReferenceArray<R>(items.size());
        var failure = new AtomicReference<Throwable>();
        var done = new CountDownLatch(workers);
        try (var pool = Executors.newFixedThreadPool(workers)) {
            try {
                for (int w = 0; w < workers; w++) {
                    pool.execute(() -> {
                        try {
                            int i;
                            while (failure.get() == null
                                    && (i = next.getAndIncrement()) < items.size()) {
                                results.set(i, function.apply(items.get(i)));
                            }
                        } catch (Throwable t) {
                            failure.compareAndSet(null, t);
                        } finally {
                            done.countDown();
                        }
                    });
                }
                done.await();
            } finally {
                pool.shutdownNow();
            }
        }
        if (failure.get() != null) {
            throw GoesOnAfterTheInterrupt.<RuntimeException>raw(failure.get());
        }
        List<R> list = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            list.add(results.get(i));
        }
        return list;
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X raw(Throwable failure) throws X {
        throw (X) failure;
    }
}
