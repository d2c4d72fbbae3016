package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Cancels its `CompletableFuture`s when it is interrupted, which does not interrupt the calls
/// behind them: `close` waits until they have ended by themselves.
public class CannotCancelCompletableFutures implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Outcome<T>>> outcomes = new ArrayList<>();
            for (Callable<T> call : calls) {
                outcomes.add(CompletableFuture.supplyAsync(() -> outcomeOf(call), executor));
            }
            try {
                CompletableFuture.allOf(outcomes.toArray(CompletableFuture<?>[]::new)).get();
            } catch (ExecutionException impossible) {
                throw new AssertionError("an outcome holds its failure", impossible);
            } finally {
                outcomes.forEach(outcome -> outcome.cancel(true));
            }
            return outcomes.stream().map(CompletableFuture::join).toList();
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
