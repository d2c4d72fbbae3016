package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/// Structured concurrency (a preview API in JDK 25): the scope owns its calls, ends them all at the
/// first failure or at an interrupt, and never returns while one runs. Shines because it cannot be
/// left by mistake.
public class StructuredScope implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<ApiResponse>allSuccessfulOrThrow())) {
            for (int id : apiIds) {
                scope.fork(() -> client.fetch(id));
            }
            return scope.join().map(Subtask::get).toList();
        } catch (StructuredTaskScope.FailedException failed) {
            switch (failed.getCause()) {
                case IOException failure -> throw failure;
                case InterruptedException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new AssertionError("fetch cannot throw this", failed);
            }
        }
    }
}
