package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Relies on `close` alone: it waits until the calls have ended by themselves, so that the
/// `InterruptedException` comes as late as a result would have come.
public class ClosesWithoutCancelling implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> call : calls) {
                futures.add(executor.submit(call));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> future : futures) {
                try {
                    outcomes.add(new Outcome.Success<>(future.get()));
                } catch (ExecutionException failed) {
                    outcomes.add(new Outcome.Failure<>(failed.getCause()));
                }
            }
            return outcomes;
        }
    }
}
