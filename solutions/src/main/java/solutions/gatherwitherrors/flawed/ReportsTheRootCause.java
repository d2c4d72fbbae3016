package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Looks for the cause of it all: a failure that has a cause of its own is reported as that cause.
public final class ReportsTheRootCause implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> ended : executor.invokeAll(calls)) {
                outcomes.add(
                        ended.state() == Future.State.SUCCESS
                                ? new Outcome.Success<>(ended.resultNow())
                                : new Outcome.Failure<>(rootOf(ended.exceptionNow())));
            }
            return outcomes;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
