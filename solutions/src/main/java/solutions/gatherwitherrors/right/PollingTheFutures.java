package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// A fixed pool with a thread for each call, and a look at the futures every 5 ms. Shines where the
/// caller has something to do meanwhile, such as moving a progress bar; otherwise a plain `get` is
/// better.
public class PollingTheFutures implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        if (calls.isEmpty()) {
            return List.of();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(calls.size())) {
            try {
                List<Future<T>> futures = new ArrayList<>();
                for (Callable<T> call : calls) {
                    futures.add(pool.submit(call));
                }
                while (!futures.stream().allMatch(Future::isDone)) {
                    Thread.sleep(5);
                }
                List<Outcome<T>> outcomes = new ArrayList<>();
                for (Future<T> future : futures) {
                    outcomes.add(outcomeOf(future));
                }
                return outcomes;
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <T> Outcome<T> outcomeOf(Future<T> ended) throws InterruptedException {
        try {
            return new Outcome.Success<>(ended.get());
        } catch (ExecutionException failed) {
            return new Outcome.Failure<>(failed.getCause());
        }
    }
}
