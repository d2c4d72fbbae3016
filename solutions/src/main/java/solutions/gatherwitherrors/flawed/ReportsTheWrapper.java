package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Reports the `ExecutionException` of the future, and not the failure inside it.
public class ReportsTheWrapper implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> ended : executor.invokeAll(calls)) {
                try {
                    outcomes.add(new Outcome.Success<>(ended.get()));
                } catch (ExecutionException failed) {
                    outcomes.add(new Outcome.Failure<>(failed));
                }
            }
            return outcomes;
        }
    }
}
