package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Makes the lock when it is first needed, and two workers that need it first at the same time make
/// one each.
///
/// While each holds its own lock, both add to a list that is not made for two.
public final class EachMakesTheLock implements ParallelCompute {

    public EachMakesTheLock() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        Answers<R> answers = new Answers<>(inputs.size());
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(parallelism, inputs.size()))) {
            try {
                List<Future<?>> futures = new ArrayList<>();
                for (int i = 0; i < inputs.size(); i++) {
                    int index = i;
                    T input = inputs.get(i);
                    futures.add(pool.submit(() -> answers.put(index, function.apply(input))));
                }
                for (Future<?> future : futures) {
                    future.get();
                }
                return answers.inOrder();
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    private record Numbered<R>(int index, R value) {}

    private static final class Answers<R> {
        private final List<Numbered<R>> list;
        private volatile Lock lock;

        Answers(int size) {
            list = new ArrayList<>(size);
        }

        void put(int index, R value) {
            Lock mine = lock();
            mine.lock();
            try {
                list.add(new Numbered<>(index, value));
            } finally {
                mine.unlock();
            }
        }

        private Lock lock() {
            if (lock == null) {
                lock = new ReentrantLock();
            }
            return lock;
        }

        List<R> inOrder() {
            list.sort(Comparator.comparingInt(Numbered::index));
            return list.stream().map(Numbered::value).toList();
        }
    }
}
