package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Counts the latch down after a success, and not in a `finally`: when a call fails, the latch
/// never opens and the caller waits for ever.
public class HangsOnFailure implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(calls.size(), null));
        CountDownLatch ended = new CountDownLatch(calls.size());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < calls.size(); i++) {
                int slot = i;
                executor.execute(() -> {
                    try {
                        outcomes.set(slot, new Outcome.Success<>(calls.get(slot).call()));
                        ended.countDown();
                    } catch (Throwable error) {
                        outcomes.set(slot, new Outcome.Failure<>(error));
                    }
                });
            }
            try {
                ended.await();
            } finally {
                executor.shutdownNow();
            }
            return outcomes;
        }
    }
}
