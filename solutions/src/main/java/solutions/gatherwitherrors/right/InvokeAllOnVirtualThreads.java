package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// `invokeAll` with a virtual thread a call, and a `switch` over how each future ended. The
/// everyday answer: `invokeAll` waits for everything, failed or not, which is what this task wants.
public class InvokeAllOnVirtualThreads implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> ended : executor.invokeAll(calls)) {
                outcomes.add(
                        switch (ended.state()) {
                            case SUCCESS -> new Outcome.Success<>(ended.resultNow());
                            case FAILED -> new Outcome.Failure<>(ended.exceptionNow());
                            case RUNNING, CANCELLED ->
                                    throw new AssertionError("nobody cancelled it");
                        });
            }
            return outcomes;
        }
    }
}
