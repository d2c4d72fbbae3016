import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Makes each call again and again, from many threads.
public class CallsWithoutEnd implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (var executor = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<T> call : calls) {
                executor.execute(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        try {
                            call.call();
                        } catch (Throwable e) {
                            // and again
                        }
                    }
                });
            }
        }
        return List.of();
    }
}
