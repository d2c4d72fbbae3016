package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Takes an outcome before it asks whether there is one to come: for an empty list it waits for
/// ever.
public class WaitsForAFirstOutcome implements GatherWithErrors {

    private record Numbered<T>(int index, Outcome<T> outcome) {}

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                BlockingQueue<Numbered<T>> queue = new LinkedBlockingQueue<>();
                for (int i = 0; i < calls.size(); i++) {
                    int index = i;
                    Callable<T> call = calls.get(i);
                    executor.execute(() -> queue.add(new Numbered<>(index, outcomeOf(call))));
                }
                SortedMap<Integer, Outcome<T>> outcomes = new TreeMap<>();
                do {
                    Numbered<T> next = queue.take();
                    outcomes.put(next.index(), next.outcome());
                } while (outcomes.size() < calls.size());
                return new ArrayList<>(outcomes.values());
            } finally {
                executor.shutdownNow();
            }
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
