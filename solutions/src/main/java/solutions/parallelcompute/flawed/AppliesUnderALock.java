package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// The lock that guards the result list is held while the function runs.
///
/// The workers stand in line for the lock; only one at a time gets on.
public final class AppliesUnderALock implements ParallelCompute {

    public AppliesUnderALock() {}

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
            run.stop();
            workers.forEach(Thread::interrupt);
            workers.forEach(AppliesUnderALock::awaitEnd);
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
        private final Semaphore guard = new Semaphore(1);
        private int next;
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
                    guard.acquire();
                    try {
                        if (stopped || next == inputs.size()) {
                            return;
                        }
                        int place = next++;
                        results.set(place, function.apply(inputs.get(place)));
                    } finally {
                        guard.release();
                    }
                }
            } catch (InterruptedException e) {
                stop();
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
