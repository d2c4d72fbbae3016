package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// Keeps the outcomes by their calls: where one object stands at several places, they share one
/// outcome.
public class KeyedByTheCall implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Map<Callable<T>, Outcome<T>> outcomes = new ConcurrentHashMap<>();
        List<Callable<Void>> jobs = new ArrayList<>();
        for (Callable<T> call : calls) {
            jobs.add(() -> {
                outcomes.put(call, run(call));
                return null;
            });
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(jobs);
        }
        return calls.stream().map(outcomes::get).toList();
    }

    private static <T> Outcome<T> run(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable t) {
            return new Outcome.Failure<>(t);
        }
    }
}
