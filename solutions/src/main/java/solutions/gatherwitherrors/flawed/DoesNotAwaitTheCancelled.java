package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Interrupts the calls when it is interrupted, and does not wait until they have ended: a call
/// that needs a moment to tidy up is still running when the method throws.
public class DoesNotAwaitTheCancelled implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            tasks.add(() -> outcomeOf(call));
        }
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> ended : executor.invokeAll(tasks)) {
                outcomes.add(ended.resultNow());
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
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
