package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Marks the whole as failed at the first exception: a value that comes later is thrown away and
/// reported as a `CancellationException`.
public class ForgetsLaterSuccesses implements GatherWithErrors {

    private static final class Batch {
        private volatile boolean failed;

        <T> Outcome<T> run(Callable<T> call) {
            try {
                T value = call.call();
                if (failed) {
                    return new Outcome.Failure<>(new CancellationException("another call failed"));
                }
                return new Outcome.Success<>(value);
            } catch (InterruptedException | Error error) {
                return new Outcome.Failure<>(error);
            } catch (Exception error) {
                failed = true;
                return new Outcome.Failure<>(error);
            }
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Batch batch = new Batch();
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            tasks.add(() -> batch.run(call));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> ended : executor.invokeAll(tasks)) {
                outcomes.add(ended.resultNow());
            }
            return outcomes;
        }
    }
}
