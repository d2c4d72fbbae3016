package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.Function;

/// Each result goes to the place where its input is first found in the list: of two inputs that
/// equal one another the second one's result overwrites the first one's, and its own place stays
/// empty.
public final class LooksUpThePlace implements ParallelCompute {

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("the parallelism must be 1 or more: " + parallelism);
        }
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(inputs.size());
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.clamp(inputs.size(), 1, parallelism));
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (T input : inputs) {
                tasks.add(
                        workers.submit(
                                () -> results.set(inputs.indexOf(input), function.apply(input))));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
            workers.close();
        }
        List<R> list = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            list.add(results.get(i));
        }
        return list;
    }
}
