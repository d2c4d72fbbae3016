package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Wraps a checked exception into a `RuntimeException` to make the compiler content, and reports
/// the wrapper.
public class WrapsChecked implements GatherWithErrors {

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
            return new Outcome.Success<>(unchecked(call));
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }

    private static <T> T unchecked(Callable<T> call) throws InterruptedException {
        try {
            return call.call();
        } catch (RuntimeException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
