package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// A `CompletableFuture` of an outcome for each call: none of them ever fails, so `allOf` waits for
/// all. Shines when more steps hang on each outcome. The executor interrupts, since cancelling such
/// a future does not.
public class CompletableFutures implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newThreadPerTaskExecutor(Thread::new)) {
            try {
                List<CompletableFuture<Outcome<T>>> outcomes = new ArrayList<>();
                for (Callable<T> call : calls) {
                    outcomes.add(CompletableFuture.supplyAsync(() -> outcomeOf(call), executor));
                }
                CompletableFuture.allOf(outcomes.toArray(CompletableFuture<?>[]::new)).get();
                return outcomes.stream().map(CompletableFuture::join).toList();
            } catch (ExecutionException impossible) {
                throw new AssertionError("an outcome holds its failure", impossible);
            } finally {
                executor.shutdownNow();
            }
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
