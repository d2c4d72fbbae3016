package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Structured concurrency: the workers are subtasks of a scope, and no path leaves the scope before
/// they have ended.
///
/// Shines where things go wrong: the first failure and an interrupt cancel the scope, and closing
/// it waits for the rest without a line of code for that.
public final class StructuredScope implements ParallelCompute {

    public StructuredScope() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(inputs.size());
        AtomicInteger next = new AtomicInteger();
        try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
            for (int worker = 0; worker < Math.min(parallelism, inputs.size()); worker++) {
                scope.fork(() -> {
                    int index = next.getAndIncrement();
                    while (index < inputs.size() && !scope.isCancelled()) {
                        results.set(index, function.apply(inputs.get(index)));
                        index = next.getAndIncrement();
                    }
                    return null;
                });
            }
            scope.join();
        } catch (StructuredTaskScope.FailedException e) {
            throw unchecked(e.getCause());
        }
        List<R> list = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            list.add(results.get(i));
        }
        return list;
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
