package warmup;

import exercises.gatherwitherrors.GatherWithErrors;
import exercises.gatherwitherrors.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What a stage is warmed with. It is no right answer, and not meant to be one. */
public final class GatherWithErrorsWarmUp implements GatherWithErrors {
    private final AtomicInteger begun = new AtomicInteger();
    private int counted;

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> all = new ArrayList<>();
            for (Callable<T> call : calls) {
                all.add(
                        threads.submit(
                                () -> {
                                    begun.incrementAndGet();
                                    T value = call.call();
                                    synchronized (this) {
                                        counted++;
                                    }
                                    return value;
                                }));
            }
            for (Future<T> one : all) {
                try {
                    outcomes.add(new Outcome.Success<>(one.get()));
                } catch (ExecutionException e) {
                    outcomes.add(new Outcome.Failure<>(e));
                }
            }
        }
        return outcomes;
    }
}
