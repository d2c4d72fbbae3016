package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Adds the outcomes as they come: the fastest call stands first, whatever its place in the list.
public class CompletionOrder implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                BlockingQueue<Outcome<T>> queue = new LinkedBlockingQueue<>();
                for (Callable<T> call : calls) {
                    executor.execute(() -> queue.add(outcomeOf(call)));
                }
                List<Outcome<T>> outcomes = new ArrayList<>();
                while (outcomes.size() < calls.size()) {
                    outcomes.add(queue.take());
                }
                return outcomes;
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
