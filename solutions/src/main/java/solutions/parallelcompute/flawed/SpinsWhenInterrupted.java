package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Catches the interrupt in its waiting loop, sets the flag again, and waits again.
///
/// With the flag set every wait ends at once, so the loop burns a processor until the work is done.
public final class SpinsWhenInterrupted implements ParallelCompute {

    public SpinsWhenInterrupted() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }

        Run<T, R> run = new Run<>(inputs, function);
        List<Thread> workers = new ArrayList<>();
        int count = Math.min(parallelism, inputs.size());
        for (int i = 0; i < count; i++) {
            workers.add(Thread.ofPlatform().name("worker-" + i).start(run::work));
        }
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return run.results();
    }

    private static final class Run<T, R> {
        private final List<T> inputs;
        private final Function<T, R> function;
        private final AtomicReferenceArray<R> results;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicInteger next = new AtomicInteger();
        private volatile boolean stopped;

        Run(List<T> inputs, Function<T, R> function) {
            this.inputs = inputs;
            this.function = function;
            this.results = new AtomicReferenceArray<>(inputs.size());
        }

        void stop() {
            stopped = true;
        }

        void work() {
            try {
                while (!stopped) {
                    int index = next.getAndIncrement();
                    if (index >= inputs.size()) {
                        return;
                    }
                    results.set(index, function.apply(inputs.get(index)));
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                stop();
            }
        }

        List<R> results() {
            switch (failure.get()) {
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                case null, default -> {}
            }
            List<R> list = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                list.add(results.get(i));
            }
            return list;
        }
    }
}
