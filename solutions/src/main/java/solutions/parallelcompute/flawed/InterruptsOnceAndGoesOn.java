package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Interrupts the workers but does not tell them to stop: each ends its input and takes the next.
///
/// An interrupt is a tap on the shoulder. The function used it up, and the worker's loop never
/// heard of it.
public final class InterruptsOnceAndGoesOn implements ParallelCompute {

    public InterruptsOnceAndGoesOn() {}

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
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            workers.forEach(Thread::interrupt);
            workers.forEach(InterruptsOnceAndGoesOn::awaitEnd);
            throw e;
        }
        return run.results();
    }

    private static void awaitEnd(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // Being interrupted already, the caller waits for the worker to end all the same.
            }
        }
    }

    private static final class Run<T, R> {
        private final List<T> inputs;
        private final Function<T, R> function;
        private final AtomicReferenceArray<R> results;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicInteger next = new AtomicInteger();

        Run(List<T> inputs, Function<T, R> function) {
            this.inputs = inputs;
            this.function = function;
            this.results = new AtomicReferenceArray<>(inputs.size());
        }

        void work() {
            while (true) {
                int index = next.getAndIncrement();
                if (index >= inputs.size()) {
                    return;
                }
                try {
                    results.set(index, function.apply(inputs.get(index)));
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                }
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
