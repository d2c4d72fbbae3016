package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Keeps successes and failures apart, each kind in a queue that its first outcome makes with
/// `putIfAbsent`, but then uses the queue it has made, not the one that `putIfAbsent` says is there
/// already: what goes into a queue that came second is lost.
public class KeepsItsOwnQueue implements GatherWithErrors {

    private record Numbered<T>(int index, Outcome<T> outcome) {}

    private static final class Kinds<T> {
        private final ConcurrentMap<Class<?>, Queue<Numbered<T>>> kinds = new ConcurrentHashMap<>();

        boolean add(int index, Outcome<T> outcome) {
            Queue<Numbered<T>> alike = kinds.get(outcome.getClass());
            if (alike == null) {
                alike = new ConcurrentLinkedQueue<>();
                kinds.putIfAbsent(outcome.getClass(), alike);
            }
            return alike.add(new Numbered<>(index, outcome));
        }

        List<Outcome<T>> inOrder() {
            SortedMap<Integer, Outcome<T>> byIndex = new TreeMap<>();
            for (Queue<Numbered<T>> alike : kinds.values()) {
                alike.forEach(next -> byIndex.put(next.index(), next.outcome()));
            }
            return new ArrayList<>(byIndex.values());
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Kinds<T> kinds = new Kinds<>();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int index = i;
            tasks.add(() -> kinds.add(index, outcomeOf(calls.get(index))));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
            return kinds.inOrder();
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
