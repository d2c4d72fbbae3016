package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Plain threads that take the next index from a shared counter, and a caller that joins them.
///
/// No executor and no queue: everything that happens can be read here. Good for learning what a
/// pool does; in daily work a pool says the same with less.
public final class PlatformThreads implements ParallelCompute {

    public PlatformThreads() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        Run<T, R> run = new Run<>(List.copyOf(inputs), function);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(parallelism, inputs.size()); i++) {
            workers.add(Thread.ofPlatform().name("worker-" + i).start(run::work));
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            run.stop();
            workers.forEach(Thread::interrupt);
            workers.forEach(PlatformThreads::awaitEnd);
            throw e;
        }
        return run.results();
    }

    /// Joins the thread whatever interrupts come in the meantime.
    private static void awaitEnd(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // The caller is on its way out already; the thread still has to end first.
            }
        }
    }

    private static final class Run<T, R> {
        private final List<T> inputs;
        private final Function<T, R> function;
        private final AtomicReferenceArray<R> results;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
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
                case RuntimeException e -> throw e;
                case Error e -> throw e;
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
