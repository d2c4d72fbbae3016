package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;

/// Keeps the outcomes sorted by names, among which `call-10` comes before `call-2`.
public class SortsItsKeysAsText implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        ConcurrentSkipListMap<String, Outcome<T>> outcomes = new ConcurrentSkipListMap<>();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            String name = "call-" + tasks.size();
            tasks.add(() -> {
                try {
                    T value = call.call();
                    outcomes.put(name, new Outcome.Success<>(value));
                } catch (Throwable error) {
                    outcomes.put(name, new Outcome.Failure<>(error));
                }
                return null;
            });
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
        }
        return new ArrayList<>(outcomes.values());
    }
}
