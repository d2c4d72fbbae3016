package craft.wrong;

import java.util.List;
import java.util.concurrent.Callable;

/// Each call holds one of a few threads that the whole JVM shares.
class BlocksAParallelStream {
    <T> List<T> all(List<Callable<T>> calls) {
        return calls.parallelStream()
                .filter(call -> call != null)
                .map(BlocksAParallelStream::result) // Use threads of your own
                .toList();
    }

    private static <T> T result(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
