package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// A parallel stream: it runs on the common pool, which has the size of the machine, not of
/// `parallelism`.
///
/// With 1 or 2 asked for, more run at once. And nobody can interrupt it, the calling thread works
/// along.
public final class CommonPoolStream implements ParallelCompute {

    public CommonPoolStream() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<R> results =
                inputs.parallelStream().map(input -> attempt(function, input, failure)).toList();
        switch (failure.get()) {
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            case null, default -> {}
        }
        return results;
    }

    private static <T, R> R attempt(
            Function<T, R> function, T input, AtomicReference<Throwable> failure) {
        try {
            return function.apply(input);
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            return null;
        }
    }
}
