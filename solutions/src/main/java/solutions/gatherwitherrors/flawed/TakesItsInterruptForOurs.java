package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Takes the `InterruptedException` that a call throws of its own accord for an interrupt of the
/// caller, and throws it in place of all the outcomes.
public class TakesItsInterruptForOurs implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> ended : executor.invokeAll(calls)) {
                try {
                    outcomes.add(new Outcome.Success<>(ended.get()));
                } catch (ExecutionException failed) {
                    if (failed.getCause() instanceof InterruptedException interrupted) {
                        throw interrupted;
                    }
                    outcomes.add(new Outcome.Failure<>(failed.getCause()));
                }
            }
            return outcomes;
        }
    }
}
