package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Fills a synchronized list up with nulls as far as the place of the result, and sets it there.
///
/// `size`, `add` and `set` are safe one by one. Two workers that fill up at the same time both see
/// that one place is missing, and both add it: the list gets too long.
public final class PadsTheList implements ParallelCompute {

    public PadsTheList() {}

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

    private static final class Answers<R> {
        private final List<R> list;

        Answers(int size) {
            list = Collections.synchronizedList(new ArrayList<>(size));
        }

        void put(int index, R value) {
            while (list.size() <= index) {
                list.add(null);
            }
            list.set(index, value);
        }

        List<R> inOrder() {
            return list;
        }
    }
}
