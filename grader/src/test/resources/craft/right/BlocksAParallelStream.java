package craft.right;

import java.util.List;
import java.util.concurrent.Callable;

/// A parallel stream that computes, and a sequential one that waits.
class BlocksAParallelStream {
    int sum(List<Integer> numbers) {
        return numbers.parallelStream().mapToInt(number -> number * number).sum();
    }

    <T> List<T> all(List<Callable<T>> calls) {
        return calls.stream().map(BlocksAParallelStream::result).toList();
    }

    private static <T> T result(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
