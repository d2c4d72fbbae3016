package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// All calls share one field for the outcome at hand: those that end at the same instant overwrite
/// each other's, and one outcome stands in the place of several (the sleep stands for work on the
/// outcome).
public class SharedScratchField implements GatherWithErrors {

    private static final class Scratch<T> {
        private volatile Outcome<T> current;
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Scratch<T> scratch = new Scratch<>();
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            tasks.add(() -> {
                scratch.current = outcomeOf(call);
                Thread.sleep(1);
                return scratch.current;
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> ended : executor.invokeAll(tasks)) {
                outcomes.add(ended.resultNow());
            }
            return outcomes;
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
