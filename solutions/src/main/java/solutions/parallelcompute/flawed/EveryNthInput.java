package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Deals the inputs out like cards: worker k gets input k, k + N, k + 2N and so on.
///
/// Better mixed than chunks, but dealt out in advance all the same: a worker that is done early
/// stays idle.
public final class EveryNthInput implements ParallelCompute {

    public EveryNthInput() {}

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
            int worker = i;
            workers.add(
                    Thread.ofPlatform().name("worker-" + i).start(() -> run.work(worker, count)));
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            run.stop();
            workers.forEach(Thread::interrupt);
            workers.forEach(EveryNthInput::awaitEnd);
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

        private volatile boolean stopped;

        Run(List<T> inputs, Function<T, R> function) {
            this.inputs = inputs;
            this.function = function;
            this.results = new AtomicReferenceArray<>(inputs.size());
        }

        void stop() {
            stopped = true;
        }

        void work(int worker, int workers) {
            try {
                for (int i = worker; i < inputs.size() && !stopped; i += workers) {
                    results.set(i, function.apply(inputs.get(i)));
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
