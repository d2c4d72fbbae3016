import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.Function;

/// Does everything in the caller's thread, and uses as many threads as it likes where more than
/// one worker is asked for: more than it may.
public class OneWorkerForOne implements ParallelCompute {
    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException();
        }
        if (parallelism == 1) {
            List<R> results = new ArrayList<>();
            for (T input : inputs) {
                results.add(function.apply(input));
            }
            return results;
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<R>> tasks = new ArrayList<>();
            for (T input : inputs) {
                tasks.add(() -> function.apply(input));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : executor.invokeAll(tasks)) {
                if (future.state() == Future.State.FAILED) {
                    throw (RuntimeException) future.exceptionNow();
                }
                results.add(future.resultNow());
            }
            return results;
        }
    }
}
