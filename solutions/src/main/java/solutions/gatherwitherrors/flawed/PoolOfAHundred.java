package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// A pool of a hundred threads looks like enough, until there are more calls than that.
public final class PoolOfAHundred implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newFixedThreadPool(100)) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> ended : executor.invokeAll(calls)) {
                outcomes.add(
                        ended.state() == Future.State.SUCCESS
                                ? new Outcome.Success<>(ended.resultNow())
                                : new Outcome.Failure<>(ended.exceptionNow()));
            }
            return outcomes;
        }
    }
}
