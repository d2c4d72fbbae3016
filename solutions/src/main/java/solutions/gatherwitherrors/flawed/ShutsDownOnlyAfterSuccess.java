package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Shuts the pool down on the way of success and forgets it on the way of a failure: after one its
/// threads live on.
public class ShutsDownOnlyAfterSuccess implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, calls.size()));
        try {
            List<Outcome<T>> outcomes = new ArrayList<>();
            boolean failed = false;
            for (Future<T> ended : pool.invokeAll(calls)) {
                try {
                    outcomes.add(new Outcome.Success<>(ended.get()));
                } catch (ExecutionException e) {
                    outcomes.add(new Outcome.Failure<>(e.getCause()));
                    failed = true;
                }
            }
            if (!failed) {
                pool.close();
            }
            return outcomes;
        } catch (InterruptedException e) {
            pool.shutdownNow();
            pool.close();
            throw e;
        }
    }
}
