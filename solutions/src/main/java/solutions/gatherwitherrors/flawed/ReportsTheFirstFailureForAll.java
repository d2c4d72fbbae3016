package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// One place for the failure, which the first to fail takes: every call that fails is reported with
/// the failure of that one.
public final class ReportsTheFirstFailureForAll implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Callable<T>> careful = new ArrayList<>();
        for (Callable<T> call : calls) {
            careful.add(() -> {
                try {
                    return call.call();
                } catch (Throwable failed) {
                    failure.compareAndSet(null, failed);
                    throw new ExecutionException(failed);
                }
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> ended : executor.invokeAll(careful)) {
                outcomes.add(
                        ended.state() == Future.State.SUCCESS
                                ? new Outcome.Success<>(ended.resultNow())
                                : new Outcome.Failure<>(failure.get()));
            }
            return outcomes;
        }
    }
}
