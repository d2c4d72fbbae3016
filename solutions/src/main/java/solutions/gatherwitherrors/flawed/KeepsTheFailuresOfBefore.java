package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Failures are noted in a field, by the place of their call, and never forgotten: a later `gather`
/// on the same object reports them for calls that succeed.
public final class KeepsTheFailuresOfBefore implements GatherWithErrors {
    private final Map<Integer, Throwable> failures = new ConcurrentHashMap<>();

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Callable<T>> careful = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int place = i;
            careful.add(() -> {
                try {
                    return calls.get(place).call();
                } catch (Throwable failure) {
                    failures.put(place, failure);
                    return null;
                }
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> ended = executor.invokeAll(careful);
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (int i = 0; i < ended.size(); i++) {
                Throwable failure = failures.get(i);
                outcomes.add(
                        failure == null
                                ? new Outcome.Success<>(ended.get(i).resultNow())
                                : new Outcome.Failure<>(failure));
            }
            return outcomes;
        }
    }
}
