package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The outcomes take their places in the order in which they come, by `count++` on a `volatile`
/// field. `volatile` makes each read and each write visible, and `++` is one of each: two outcomes
/// that come at the same instant get the same place.
public class VolatilePlaces implements GatherWithErrors {

    private record Numbered<T>(int index, Outcome<T> outcome) {}

    private static final class Arrivals<T> {
        private final AtomicReferenceArray<Numbered<T>> places;
        private volatile int count;

        Arrivals(int size) {
            places = new AtomicReferenceArray<>(size);
        }

        void add(int index, Outcome<T> outcome) {
            places.set(count++, new Numbered<>(index, outcome));
        }

        List<Outcome<T>> inOrder() {
            SortedMap<Integer, Outcome<T>> byIndex = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                byIndex.put(places.get(i).index(), places.get(i).outcome());
            }
            return new ArrayList<>(byIndex.values());
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Arrivals<T> arrivals = new Arrivals<>(calls.size());
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int index = i;
            Runnable task = () -> arrivals.add(index, outcomeOf(calls.get(index)));
            tasks.add(Executors.callable(task));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
            return arrivals.inOrder();
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
