package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Each worker that ends takes one off a `volatile` counter, and the one that comes to zero opens
/// the latch.
///
/// `--` reads and writes, and two workers that end at the same time take off one together: nobody
/// comes to zero, and the caller waits for ever.
public final class LastByAVolatileCount implements ParallelCompute {

    public LastByAVolatileCount() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        int workers = Math.min(parallelism, inputs.size());
        Run<T, R> run = new Run<>(inputs, function, workers);
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                for (int i = 0; i < workers; i++) {
                    pool.execute(run::work);
                }
                run.awaitEnd();
                return run.results();
            } finally {
                run.stopped = true;
                pool.shutdownNow();
            }
        }
    }

    private static final class Run<T, R> {
        private final List<T> inputs;
        private final Function<T, R> function;
        private final AtomicReferenceArray<R> results;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile int working;
        private volatile boolean stopped;

        Run(List<T> inputs, Function<T, R> function, int workers) {
            this.inputs = inputs;
            this.function = function;
            this.results = new AtomicReferenceArray<>(inputs.size());
            this.working = workers;
        }

        void work() {
            try {
                int index = next.getAndIncrement();
                while (index < inputs.size() && !stopped) {
                    results.set(index, function.apply(inputs.get(index)));
                    index = next.getAndIncrement();
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                stopped = true;
            } finally {
                leave();
            }
        }

        private void leave() {
            working--;
            if (working == 0) {
                ended.countDown();
            }
        }

        void awaitEnd() throws InterruptedException {
            ended.await();
        }

        List<R> results() {
            switch (failure.get()) {
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
}
