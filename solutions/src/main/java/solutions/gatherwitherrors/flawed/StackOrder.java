package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Collects the outcomes with `push`, which adds at the front: the list comes back in reverse.
public class StackOrder implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            tasks.add(() -> outcomeOf(call));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Deque<Outcome<T>> outcomes = new ArrayDeque<>();
            for (Future<Outcome<T>> ended : executor.invokeAll(tasks)) {
                outcomes.push(ended.resultNow());
            }
            return new ArrayList<>(outcomes);
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
