package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// The list of outcomes belongs to the object and is never emptied: a second `gather` gives the
/// outcomes of the first one too.
public class KeepsTheOutcomesOfBefore implements GatherWithErrors {

    private final List<Outcome<?>> outcomes = new ArrayList<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> ended : executor.invokeAll(calls)) {
                outcomes.add(
                        switch (ended.state()) {
                            case SUCCESS -> new Outcome.Success<>(ended.resultNow());
                            case FAILED -> new Outcome.Failure<>(ended.exceptionNow());
                            case RUNNING, CANCELLED ->
                                    throw new AssertionError("nobody cancelled it");
                        });
            }
            return (List<Outcome<T>>) (List<?>) outcomes;
        }
    }
}
