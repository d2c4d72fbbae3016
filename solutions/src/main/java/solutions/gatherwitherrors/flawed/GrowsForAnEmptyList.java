package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Makes room for the outcomes in a loop that ends at the very size: for an empty list it has
/// passed that size when it looks for the first time, and goes on until the memory is full
/// (`OutOfMemoryError`).
public class GrowsForAnEmptyList implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>();
        do {
            outcomes.add(null);
        } while (outcomes.size() != calls.size());
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int slot = i;
            tasks.add(() -> outcomes.set(slot, outcomeOf(calls.get(slot))));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
            return outcomes;
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
