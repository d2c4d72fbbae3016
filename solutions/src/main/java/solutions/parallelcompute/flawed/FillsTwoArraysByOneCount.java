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

/// The results and their places go into two arrays, at the index that a plain counter says.
///
/// Two workers that end at the same time share one index: one result is lost, or stands with the
/// place of the other.
public final class FillsTwoArraysByOneCount implements ParallelCompute {

    public FillsTwoArraysByOneCount() {}

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
        private final int[] places;
        private final List<R> values;
        private int count;

        Answers(int size) {
            places = new int[size];
            values = new ArrayList<>(Collections.nCopies(size, (R) null));
        }

        void put(int place, R value) {
            places[count] = place;
            values.set(count, value);
            count++;
        }

        List<R> inOrder() {
            List<R> results = new ArrayList<>(Collections.nCopies(places.length, (R) null));
            for (int i = 0; i < count; i++) {
                results.set(places[i], values.get(i));
            }
            return results;
        }
    }
}
