package solutions.parallelcompute.flawed;

import exercises.parallelcompute.*;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Unwraps a failure down to its deepest cause, also where that is a cause of its own.
public class ThrowsTheDeepestCause implements ParallelCompute {

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be at least 1");
        }
        List<T> items = new ArrayList<>(inputs);
        var next = new AtomicInteger();
        var results = new AtomicReferenceArray<R>(items.size());
        try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
            for (int w = 0; w < Math.min(parallelism, items.size()); w++) {
                scope.fork(() -> {
                    while (true) {
                        Thread.interrupted();
                        if (scope.isCancelled()) {
                            return;
                        }
                        int i = next.getAndIncrement();
                        if (i >= items.size()) {
                            return;
                        }
                        results.set(i, function.apply(items.get(i)));
                    }
                });
            }
            scope.join();
        } catch (FailedException e) {
            throw ThrowsTheDeepestCause.<RuntimeException>unwrap(e);
        }
        List<R> list = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            list.add(results.get(i));
        }
        return list;
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unwrap(Throwable failure) throws X {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        throw (X) cause;
    }
}
