package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Catches `Exception`, which an `Error` is not: an `Error` of a call comes out of the method in
/// place of all the outcomes.
public class CatchesOnlyExceptions implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            tasks.add(() -> outcomeOf(call));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> ended : executor.invokeAll(tasks)) {
                outcomes.add(ended.get());
            }
            return outcomes;
        } catch (ExecutionException failed) {
            throw (Error) failed.getCause();
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Exception error) {
            return new Outcome.Failure<>(error);
        }
    }
}
