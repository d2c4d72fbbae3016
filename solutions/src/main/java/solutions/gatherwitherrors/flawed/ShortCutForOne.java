package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Takes a short cut for a single call, and forgets there that a call may fail.
public final class ShortCutForOne implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        if (calls.size() == 1) {
            return List.of(new Outcome.Success<>(only(calls.getFirst())));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
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

    private static <T> T only(Callable<T> call) throws InterruptedException {
        try {
            return call.call();
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
