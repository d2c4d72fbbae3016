package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Takes null for "ask again": a call whose result is null is run again and again, and the method
/// never returns.
public class RetriesNullForEver implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            tasks.add(() -> outcomeOf(call));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> ended : executor.invokeAll(tasks)) {
                outcomes.add(ended.resultNow());
            }
            return outcomes;
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            T value;
            do {
                value = call.call();
            } while (value == null);
            return new Outcome.Success<>(value);
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
