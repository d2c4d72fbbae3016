package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// A worker that ends signals the caller if it gets the lock at once, and else leaves that to the
/// one who holds it.
///
/// Who holds it may be the caller, which has just seen one worker left and is about to wait. If
/// that worker is the last, nobody signals any more.
public final class SignalsIfTheLockIsFree implements ParallelCompute {

    public SignalsIfTheLockIsFree() {}

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
        private final AtomicInteger working;
        private final Lock lock = new ReentrantLock();
        private final Condition oneEnded = lock.newCondition();
        private volatile boolean stopped;

        Run(List<T> inputs, Function<T, R> function, int workers) {
            this.inputs = inputs;
            this.function = function;
            this.results = new AtomicReferenceArray<>(inputs.size());
            this.working = new AtomicInteger(workers);
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
            working.decrementAndGet();
            if (lock.tryLock()) {
                try {
                    oneEnded.signal();
                } finally {
                    lock.unlock();
                }
            }
        }

        void awaitEnd() throws InterruptedException {
            lock.lock();
            try {
                while (working.get() > 0) {
                    oneEnded.await();
                }
            } finally {
                lock.unlock();
            }
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
