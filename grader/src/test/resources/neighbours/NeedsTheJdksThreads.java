import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// A right answer that has the common pool, and the thread that strikes time-outs, work for it.
public class NeedsTheJdksThreads implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<CompletableFuture<Outcome<T>>> outcomes = new ArrayList<>();
            for (Callable<T> call : calls) {
                outcomes.add(
                        CompletableFuture.supplyAsync(() -> outcomeOf(call), executor)
                                .thenApplyAsync(outcome -> outcome));
            }
            new CompletableFuture<Void>().completeOnTimeout(null, 1, TimeUnit.MILLISECONDS).get();
            CompletableFuture.allOf(outcomes.toArray(CompletableFuture<?>[]::new)).get();
            return outcomes.stream().map(CompletableFuture::join).toList();
        } catch (ExecutionException impossible) {
            throw new AssertionError("an outcome holds its failure", impossible);
        } finally {
            executor.shutdownNow();
            executor.close();
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
