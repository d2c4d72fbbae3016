package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Keeps the message of a failure and builds a new exception from it: type and stack trace are
/// lost.
public class KeepsOnlyTheMessage implements GatherWithErrors {

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
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(new RuntimeException(error.getMessage()));
        }
    }
}
