package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Starts a thread that listens for progress and never tells it to end: one thread more lives on
/// after each use.
public class ProgressThreadLivesOn implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Semaphore progress = new Semaphore(0);
        Thread listener = new Thread(() -> listen(progress), "progress");
        listener.setDaemon(true);
        listener.start();
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (Callable<T> call : calls) {
            tasks.add(() -> {
                Outcome<T> outcome = outcomeOf(call);
                progress.release();
                return outcome;
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> ended : executor.invokeAll(tasks)) {
                outcomes.add(ended.resultNow());
            }
            return outcomes;
        }
    }

    private static void listen(Semaphore progress) {
        try {
            while (true) {
                progress.acquire();
            }
        } catch (InterruptedException e) {
            // Told to end: nobody does.
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
