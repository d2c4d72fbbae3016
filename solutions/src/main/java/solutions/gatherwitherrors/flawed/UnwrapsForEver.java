package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Looks for the failure below the `ExecutionException` in a loop that never takes a step: after a
/// failure it burns a processor for ever.
public class UnwrapsForEver implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> ended : executor.invokeAll(calls)) {
                try {
                    outcomes.add(new Outcome.Success<>(ended.get()));
                } catch (ExecutionException failed) {
                    outcomes.add(new Outcome.Failure<>(unwrapped(failed)));
                }
            }
            return outcomes;
        }
    }

    private static Throwable unwrapped(ExecutionException failed) {
        Throwable failure = failed;
        while (failure instanceof ExecutionException) {
            failure = failed;
        }
        return failure;
    }
}
