package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Each call counts down when it ends, and who comes to zero hands over the outcomes. The counter
/// is a plain `int`: two that count down at the same instant take off one, nobody comes to zero,
/// and the caller waits for ever.
public class NobodyIsTheLast implements GatherWithErrors {

    private static final class Round<T> {
        private final AtomicReferenceArray<Outcome<T>> outcomes;
        private final CompletableFuture<List<Outcome<T>>> all = new CompletableFuture<>();
        private int remaining;

        Round(int size) {
            outcomes = new AtomicReferenceArray<>(size);
            remaining = size;
        }

        void run(Callable<T> call, int place) {
            outcomes.set(place, outcomeOf(call));
            if (--remaining == 0) {
                all.complete(inOrder());
            }
        }

        private List<Outcome<T>> inOrder() {
            List<Outcome<T>> list = new ArrayList<>();
            for (int place = 0; place < outcomes.length(); place++) {
                list.add(outcomes.get(place));
            }
            return list;
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        if (calls.isEmpty()) {
            return List.of();
        }
        Round<T> round = new Round<>(calls.size());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < calls.size(); i++) {
                    int place = i;
                    executor.execute(() -> round.run(calls.get(place), place));
                }
                return round.all.get();
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
