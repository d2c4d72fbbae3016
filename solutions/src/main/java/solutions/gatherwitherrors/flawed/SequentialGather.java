package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// One call after another, each in a thread that is awaited before the next one starts: every
/// outcome is right, and the whole takes as long as all calls together.
public class SequentialGather implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Callable<T> call : calls) {
                List<Callable<Outcome<T>>> one = List.of(() -> outcomeOf(call));
                outcomes.add(executor.invokeAll(one).getFirst().resultNow());
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
