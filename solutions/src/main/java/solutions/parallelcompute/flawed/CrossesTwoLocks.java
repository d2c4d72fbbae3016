package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// A worker with a result locks the results and then the progress; a worker that ends locks the
/// progress and then the results.
///
/// When one of them ends while another brings a result, each can hold the lock that the other waits
/// for.
public final class CrossesTwoLocks implements ParallelCompute {

    public CrossesTwoLocks() {}

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
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final List<R> results;
        private final Object progress = new Object();
        private int applied;
        private volatile List<R> whole = List.of();
        private final CountDownLatch ended;
        private volatile boolean stopped;

        Run(List<T> inputs, Function<T, R> function, int workers) {
            this.inputs = inputs;
            this.function = function;
            this.results = new ArrayList<>(Collections.nCopies(inputs.size(), (R) null));
            this.ended = new CountDownLatch(workers);
        }

        void work() {
            try {
                int index = next.getAndIncrement();
                while (index < inputs.size() && !stopped) {
                    put(index, function.apply(inputs.get(index)));
                    index = next.getAndIncrement();
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                stopped = true;
            } finally {
                leave();
            }
        }

        private void put(int index, R result) {
            synchronized (results) {
                results.set(index, result);
                synchronized (progress) {
                    applied++;
                }
            }
        }

        private void leave() {
            synchronized (progress) {
                synchronized (results) {
                    if (applied == inputs.size()) {
                        whole = List.copyOf(results);
                    }
                }
            }
            ended.countDown();
        }

        void awaitEnd() throws InterruptedException {
            ended.await();
        }

        List<R> results() {
            return switch (failure.get()) {
                case null -> whole;
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new IllegalStateException(failure.get());
            };
        }
    }
}
