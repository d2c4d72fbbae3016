package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// The workers count themselves out in a synchronized method, and the caller looks at the count
/// every 20 ms without the lock.
///
/// A lock orders only those who take it: the memory model lets the caller see the count without the
/// results, or never see it change. No order of the threads' steps shows it.
public final class ReadsTheCountUnlocked implements ParallelCompute {

    public ReadsTheCountUnlocked() {}

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
        private final List<R> results;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private volatile boolean stopped;
        private int working;

        Run(List<T> inputs, Function<T, R> function, int workers) {
            this.inputs = inputs;
            this.function = function;
            this.results = new ArrayList<>(Collections.nCopies(inputs.size(), (R) null));
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

        private synchronized void leave() {
            working--;
        }

        void awaitEnd() throws InterruptedException {
            while (working > 0) {
                Thread.sleep(20);
            }
        }

        List<R> results() {
            return switch (failure.get()) {
                case null -> results;
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new IllegalStateException(failure.get());
            };
        }
    }
}
